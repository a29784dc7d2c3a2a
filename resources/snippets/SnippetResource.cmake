# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(languages cpp-libcurl.txt cpp-qt.txt csharp.txt curl.txt go.txt http-file.txt httpie.txt java.txt javascript-axios.txt javascript-fetch.txt javascript-node.txt kotlin.txt order.txt php.txt powershell.txt python-httpx.txt python-requests.txt ruby.txt rust.txt swift.txt wget.txt)
list(TRANSFORM languages PREPEND ${PROJECT_SOURCE_DIR}/resources/snippets/)
qt_add_resources(patlas_core patlas_snippets PREFIX /snippets OPTIONS ${PATLAS_RCC_OPTIONS} BASE ${PROJECT_SOURCE_DIR}/resources/snippets
    FILES ${languages} OUTPUT_TARGETS snippetTargets)
# A library of its own for what initialises them, with nothing in it for moc.
set_target_properties(${snippetTargets} PROPERTIES AUTOMOC OFF UNITY_BUILD OFF)
