# Everything that is installed, wherever it was made. Programs find their modules by a path relative to themselves
# (core/io/module.cpp), so that an installed tree can be moved.
install(TARGETS toscale toscale-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS toscale_paint toscale_pdf LIBRARY DESTINATION ${TOSCALE_MODULE_DIR}
    PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ) # opened, never started

# the menu, software centres, the type of documents
configure_file(toscale.metainfo.xml.in example.toscale.toscale.metainfo.xml @ONLY)
install(FILES toscale.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/example.toscale.toscale.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES toscale-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME toscale.xml)

set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
set(document_icon application-vnd.toscale+json)
foreach(size ${TOSCALE_ICON_SIZES})
    install(FILES ${PROJECT_BINARY_DIR}/resources/icons/toscale-${size}.png
        DESTINATION ${icons}/${size}x${size}/apps RENAME toscale.png)
    install(FILES ${PROJECT_BINARY_DIR}/resources/icons/document-${size}.png
        DESTINATION ${icons}/${size}x${size}/mimetypes RENAME ${document_icon}.png)
endforeach()
install(FILES ../icons/toscale.svg DESTINATION ${icons}/scalable/apps)
install(FILES ../icons/document.svg DESTINATION ${icons}/scalable/mimetypes RENAME ${document_icon}.svg)

# manual pages, as Debian wants them: compressed, without the time of it
set(pages)
foreach(page toscale toscale-cli)
    configure_file(man/${page}.1.in ${page}.1 @ONLY)
    set(packed ${CMAKE_CURRENT_BINARY_DIR}/${page}.1.gz)
    add_custom_command(OUTPUT ${packed} COMMAND gzip -9nc ${page}.1 > ${page}.1.gz
        WORKING_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR} DEPENDS ${CMAKE_CURRENT_BINARY_DIR}/${page}.1 VERBATIM)
    list(APPEND pages ${packed})
endforeach()
add_custom_target(toscale_man ALL DEPENDS ${pages})
install(FILES ${pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)

# where Debian's shells look; zsh of other systems looks in zsh/site-functions
set(completion ${PROJECT_BINARY_DIR}/app/cli/completion)
foreach(program toscale toscale-cli)
    install(FILES ${completion}/${program} DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
    install(FILES ${completion}/_${program} DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
    install(FILES ${completion}/${program}.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
endforeach()

# The programs carry these inside; as files they are to open, to learn the format from, and for editors that know schemas.
install(DIRECTORY ../samples ../stories ../schema DESTINATION ${CMAKE_INSTALL_DATADIR}/toscale
    FILES_MATCHING PATTERN "*.json")
set(toscale_doc ${CMAKE_INSTALL_DATADIR}/doc/toscale)
install(FILES debian/copyright DESTINATION ${toscale_doc})

# everything above, for those who do not build all
add_custom_target(toscale_installed)
add_dependencies(toscale_installed toscale toscale-cli toscale_paint toscale_pdf toscale_icons toscale_man toscale_completion)
