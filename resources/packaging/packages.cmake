# cpack -G DEB and cpack -G TGZ. The archive has what `cmake --install` installs; the Debian package has the changelog
# that Debian wants beside it, and no second copy of the licence.
file(STRINGS debian/changelog newest LIMIT_COUNT 1)
if(NOT newest MATCHES "^toscale \\(${PROJECT_VERSION}-([0-9a-z.+~]+)\\)")
    message(FATAL_ERROR "debian/changelog begins with another version than ${PROJECT_VERSION}: ${newest}")
endif()
set(CPACK_DEBIAN_PACKAGE_RELEASE ${CMAKE_MATCH_1}) # below any package that Debian itself would make
set(changelog ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz)
add_custom_command(OUTPUT ${changelog} COMMAND gzip -9nc ${CMAKE_CURRENT_SOURCE_DIR}/debian/changelog > ${changelog}
    DEPENDS debian/changelog VERBATIM)
add_custom_target(toscale_changelog ALL DEPENDS ${changelog})
add_dependencies(toscale_installed toscale_changelog)
install(FILES ${changelog} DESTINATION ${toscale_doc} COMPONENT debian EXCLUDE_FROM_ALL)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${toscale_doc} COMPONENT licence)

set(CPACK_PACKAGE_NAME toscale)
set(CPACK_PACKAGE_VENDOR "ToScale developers")
set(CPACK_PACKAGE_CONTACT "ToScale developers <toscale@toscale.example>")
set(CPACK_PACKAGE_DESCRIPTION_FILE ${CMAKE_CURRENT_SOURCE_DIR}/debian/description.txt)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "compare data taken and what followed, drawn to scale")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR DEB TGZ)
set(CPACK_SOURCE_GENERATOR "")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${PROJECT_HOMEPAGE_URL})
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON) # also of the modules: all that a start needs, with Qt's platforms for X11 and none
# a window on Wayland without X11, Arabic and Chinese letters, the words of Qt's own dialogs
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk, fonts-noto-core, qt6-translations-l10n, qt6-wayland")

set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_SOURCE_DIR}/package_contents.cmake)
include(CPack)
