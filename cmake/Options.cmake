# SPDX-FileCopyrightText: 2026 The Milepost authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every target links milepost_options: one place for warnings, sanitizers and the strict Qt defines.
add_library(milepost_options INTERFACE)
target_include_directories(milepost_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(milepost_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual)
if(MILEPOST_WARNINGS_AS_ERRORS)
  target_compile_options(milepost_options INTERFACE -Werror)
endif()
if(MILEPOST_SANITIZE)
  target_compile_options(milepost_options INTERFACE
    -fsanitize=${MILEPOST_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(milepost_options INTERFACE -fsanitize=${MILEPOST_SANITIZE})
endif()
target_compile_definitions(milepost_options INTERFACE
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_FOREACH
  QT_NO_JAVA_STYLE_ITERATORS
  QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
