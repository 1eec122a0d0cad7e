// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

class QWidget;

namespace milepost {

struct PageSetup;
struct SheetDocument;

/// Writes pictures of widgets and of paper into a folder, and names each on standard output.
class Camera
{
public:
    /// `variant` ends every file name: "zh-dark".
    Camera(QDir folder, QString variant) : m_folder(std::move(folder)), m_variant(std::move(variant)) {}

    /// A shown widget at 100 and 150 %. The offscreen screen has but one scale: it is rendered at another.
    void take(QWidget& widget, const QString& name) const;
    /// The pages of a document, three in a row: name-VARIANT-1.png, -2.png …
    void takePages(const SheetDocument& document, const PageSetup& setup, const QString& name) const;

private:
    void save(const QImage& image, const QString& name) const;

    QDir m_folder;
    QString m_variant;
};

} // namespace milepost
