// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;

namespace milepost {

struct ParsedPlan;
struct PlanDifference;

/// What holds for a document as a whole, over its review: that parts of it could not be read, and that the
/// workspace has an earlier version. Hidden when there is neither.
class ReviewBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewBanner(QWidget* parent = nullptr);

    /// Of the issues of a plan those that concern the document, not one of its clauses.
    void setIssues(const std::vector<Issue>& issues);
    /// `earlier` as it stands in the workspace, and what this version changes.
    void setVersion(const ParsedPlan& earlier, const PlanDifference& difference);
    void clearVersion();
    /// Whether finishing the review replaces the earlier version; does not signal.
    void setReplaces(bool replaces);
    void retranslate();

signals:
    void replaceChosen(bool replaces);

private:
    void showState();

    QLabel* m_issues;
    QLabel* m_version;
    QCheckBox* m_replace;
    std::vector<Issue> m_shown;
    bool m_hasVersion = false;
};

} // namespace milepost
