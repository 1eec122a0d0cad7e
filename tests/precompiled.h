// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/printers.h"

#include <QList>
#include <QString>

#include <gtest/gtest.h>
#include <memory>
#include <optional>
#include <vector>
