# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Writes UNIT, which compiles the tests SOURCES as one: cmake -DUNIT=… -DSOURCES=… -P batch.cmake
# Each is in a namespace, because their helpers have the same names. All headers come before, so that the #include lines
# of the tests do nothing there.
cmake_minimum_required(VERSION 3.22)
set(headers "")
set(tests "")
foreach(source IN LISTS SOURCES)
    file(STRINGS ${source} lines REGEX "^#include [<\"]")
    list(FILTER lines EXCLUDE REGEX "\\.moc\"$")
    list(APPEND headers ${lines})
    get_filename_component(name ${source} NAME_WE)
    string(APPEND tests "\nnamespace in_${name} {\n#include \"${source}\"\n}\n")
endforeach()
list(REMOVE_DUPLICATES headers)
# What moc includes, with one Qt or the other.
foreach(header QtCore/qtmochelpers.h QtCore/qxptype_traits.h memory)
    list(APPEND headers "#if __has_include(<${header}>)\n#include <${header}>\n#endif")
endforeach()
list(JOIN headers "\n" headers)
set(content "${headers}\n${tests}")
file(CONFIGURE OUTPUT ${UNIT} CONTENT "@content@" @ONLY)
