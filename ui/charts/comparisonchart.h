// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bulletcontent.h"
#include "ui/charts/coursecontent.h"
#include "ui/charts/drawingview.h"

namespace milepost {

/// A comparison on screen: as bars, or as courses.
class ComparisonChart final : public DrawingView
{
    Q_OBJECT

public:
    explicit ComparisonChart(QWidget* parent = nullptr);

    void setContent(const BulletContent& content);
    void setContent(const CourseContent& content);
    const BulletContent& content() const { return m_content; }

private:
    BulletContent m_content; ///< the last one shown as bars
};

} // namespace milepost
