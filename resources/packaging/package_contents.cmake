# Read by cpack once for each kind of package: which parts of the installation it has.
if(CPACK_GENERATOR STREQUAL "DEB")
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    list(GET CPACK_INSTALL_CMAKE_PROJECTS 0 build)
    set(CPACK_INSTALL_CMAKE_PROJECTS "${build};ToScale;Unspecified;/;${build};ToScale;debian;/")
endif()
