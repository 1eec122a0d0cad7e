// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace milepost {

class Catalogue;

/// The import as it happens, inline above the plans: how far the reading has come, then what was found, to be
/// imported or discarded.
class ImportPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ImportPanel(QWidget* parent = nullptr);

    void showReading(const QString& fileName);
    void setPercent(int percent);
    /// Shows what was found. A document that does not say its province asks for it.
    void showFindings(const ParsedPlan& plan, const Catalogue& catalogue);
    void retranslate();

signals:
    void cancelRequested();
    void importRequested(const milepost::ParsedPlan& plan);
    void discarded();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class State { Reading, Findings };

    void build();
    void setState(State state);
    void fillProvinces(const Catalogue& catalogue);
    QString findings() const;
    QString facts() const;
    QString remarks() const;
    void accept();
    void giveUp();

    State m_state = State::Reading;
    ParsedPlan m_plan;
    QString m_fileName;
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_findings;
    QLabel* m_remarks;
    QProgressBar* m_progress;
    QLabel* m_provinceLabel;
    QComboBox* m_province;
    QPushButton* m_import;
    QPushButton* m_cancel;
};

} // namespace milepost
