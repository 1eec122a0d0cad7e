// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that nearly every file of ui parses; headers, not optimisation, are what a build costs.
#pragma once

#include <QAbstractItemModel>
#include <QBoxLayout>
#include <QHash>
#include <QLabel>
#include <QList>
#include <QPainter>
#include <QString>
#include <QWidget>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>
