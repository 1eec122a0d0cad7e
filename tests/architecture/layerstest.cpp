// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Linking does not stop an include, so the layers are kept here: every project include and every Qt module a
// layer uses is looked up in the table of what it may see.
#include "tests/support/paths.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

/// What each layer may include, itself aside.
const QHash<QString, QStringList>& allowedLayers()
{
    static const QHash<QString, QStringList> table = [] {
        const QStringList text{u"core/base"_s, u"core/domain"_s};
        const QStringList catalogue = text + QStringList{u"core/text"_s};
        const QStringList readers = catalogue + QStringList{u"core/catalogue"_s};
        const QStringList core =
            readers + QStringList{u"core/documents"_s, u"core/extract"_s,  u"core/assessment"_s,
                                  u"core/check"_s,     u"core/exchange"_s, u"core/validation"_s};
        const QStringList workspace = core + QStringList{u"core/store"_s};
        const QStringList ui = core + QStringList{u"core/review"_s, u"core/workspace"_s};
        return QHash<QString, QStringList>{
            {u"core/base"_s, {}},
            {u"core/domain"_s, {u"core/base"_s}},
            {u"core/text"_s, text},
            {u"core/catalogue"_s, catalogue},
            {u"core/documents"_s, readers},
            {u"core/extract"_s, readers},
            {u"core/assessment"_s, readers},
            {u"core/check"_s, readers + QStringList{u"core/extract"_s, u"core/assessment"_s}},
            {u"core/exchange"_s, readers},
            {u"core/review"_s, readers + QStringList{u"core/extract"_s}},
            {u"core/store"_s, text},
            {u"core/validation"_s, readers},
            {u"core/workspace"_s, workspace},
            {u"ui"_s, ui},
            {u"app"_s, ui + QStringList{u"ui"_s}},
        };
    }();
    return table;
}

/// "core/text/normaliser.h" → "core/text"; "ui/shell/page.h" → "ui".
QString layerOf(const QString& path)
{
    return path.startsWith(u"core/") ? path.section(u'/', 0, 1) : path.section(u'/', 0, 0);
}

bool isGraphical(const QString& header)
{
    static const QRegularExpression graphical(
        u"^Q(t(Gui|Widgets|Charts|PrintSupport|Svg)\\b|Widget|Application|GuiApplication|MessageBox|Dialog|"
        u"Color|Icon|"
        "Painter|Pixmap|Image|Font|Pen|Brush|Palette|Chart|Printer|Undo|Action|TextDocument|StandardItemModel)"_s);
    return graphical.match(header).hasMatch();
}

bool isDatabase(const QString& header)
{
    return header.startsWith(u"QtSql") || header.startsWith(u"QSql") || header.startsWith(u"sqlite3");
}

QStringList brokenIncludes(const QString& path)
{
    QFile file(sourceFile(path));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {path + u": cannot be read"_s};
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    const QString layer = layerOf(path);
    const QStringList allowed = allowedLayers().value(layer);
    QStringList broken;
    QRegularExpressionMatchIterator matches = include.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext()) {
        const QString header = matches.next().captured(1);
        const QString target = layerOf(header);
        const bool ofProject = allowedLayers().contains(target) || header.startsWith(u"tests/");
        const bool seen = target == layer || allowed.contains(target);
        if ((ofProject && !seen) || (layer.startsWith(u"core") && isGraphical(header)) ||
            (layer != u"core/store" && isDatabase(header)))
            broken += path + u" includes "_s + header;
    }
    return broken;
}

QStringList sources()
{
    QStringList paths;
    const QDir root(sourceFile());
    for (const QString& folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            paths += root.relativeFilePath(files.next());
    }
    paths.sort();
    return paths;
}

TEST(LayersTest, includeOnlyWhatTheyMaySee)
{
    QStringList broken;
    for (const QString& path : sources())
        broken += brokenIncludes(path);
    EXPECT_TRUE(broken.isEmpty()) << broken.join(u'\n').toStdString();
}

TEST(LayersTest, areAllInTheTable)
{
    const QStringList paths = sources();
    ASSERT_GT(paths.size(), 20);
    for (const QString& path : paths) {
        const bool topLevelOfCore = path.count(u'/') == 1;
        EXPECT_TRUE(topLevelOfCore || allowedLayers().contains(layerOf(path))) << path.toStdString();
    }
}

TEST(SourcesTest, carryTheirLicence)
{
    for (const QString& path : sources()) {
        QFile file(sourceFile(path));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(file.readLine().startsWith("// SPDX-FileCopyrightText: ")) << path.toStdString();
        EXPECT_EQ(file.readLine(), "// SPDX-License-Identifier: GPL-3.0-or-later\n") << path.toStdString();
    }
}

} // namespace
} // namespace milepost
