// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace milepost {

class Catalogue;

/// What a plan says of itself, to be put right in place: title, issuer, date, province.
class Particulars final : public QWidget
{
    Q_OBJECT

public:
    explicit Particulars(QWidget* parent = nullptr);

    void setFacts(const PlanFacts& facts, const Catalogue& catalogue);
    void retranslate();

signals:
    /// A field was changed to something that can be kept.
    void edited(const milepost::PlanFacts& facts);
    void refused(const QString& sentence);

private:
    void take();
    void fillProvinces(const Catalogue& catalogue);

    PlanFacts m_facts;
    const Catalogue* m_catalogue = nullptr;
    QLineEdit* m_title;
    QLineEdit* m_issuer;
    QLineEdit* m_issued;
    QComboBox* m_province;
    QLabel* m_hint;
};

} // namespace milepost
