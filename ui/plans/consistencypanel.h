// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/finding.h"

#include <QWidget>

#include <optional>
#include <set>

class QTextBrowser;
class QToolButton;

namespace milepost {

class Catalogue;
struct ParsedPlan;

/// What a plan's check against itself found: a heading with the counts that opens and closes the list, and
/// one paragraph a finding, whose places are links.
class ConsistencyPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsistencyPanel(QWidget* parent = nullptr);

    /// Checks a plan and shows what was found. Without its text, places that are no targets lead nowhere:
    /// targets stand in the outline as well.
    void showPlan(const ParsedPlan& plan, const Catalogue& catalogue, const std::optional<QString>& text);
    const std::vector<Finding>& findings() const { return m_findings; }
    void retranslate();

signals:
    void targetActivated(const QString& target);
    void passageActivated(const milepost::TextSpan& passage);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void render();
    QString headingText() const;
    QString emptyHtml() const;
    QString findingHtml(size_t finding) const;
    QString placeHtml(const FindingPlace& place, const QString& link) const;
    void follow(const QString& link);

    std::vector<Finding> m_findings;
    std::set<size_t> m_unfolded; ///< findings whose places are all shown
    bool m_hasText = false;
    QToolButton* m_heading;
    QTextBrowser* m_list;
};

} // namespace milepost
