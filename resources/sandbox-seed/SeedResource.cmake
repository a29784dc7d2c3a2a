# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
qt_add_resources(patlas_sandbox patlas_sandbox_seed PREFIX /sandbox-seed OPTIONS ${PATLAS_RCC_OPTIONS} BASE ${PROJECT_SOURCE_DIR}/resources/sandbox-seed
    FILES ${PROJECT_SOURCE_DIR}/resources/sandbox-seed/seed.json)
