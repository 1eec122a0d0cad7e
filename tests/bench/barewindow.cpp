// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The floor for the start of a window: Qt, a table of 150 rows and an empty chart, nothing else. Says when
// the window was first painted, and quits.
#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>

#include <cstdio>

namespace {

class FirstPaint final : public QObject
{
protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            QMetaObject::invokeMethod(
                this,
                [] {
                    std::puts("painted");
                    std::fflush(stdout);
                    QCoreApplication::quit();
                },
                Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_seen = false;
};

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QFont font = QApplication::font();
    font.setFamilies({QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("Noto Sans CJK SC")});
    QApplication::setFont(font);

    QStandardItemModel model(150, 8);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            model.setItem(row, column, new QStandardItem(QStringLiteral("示例 %1").arg(row * column)));
    }
    QSplitter window;
    auto* table = new QTableView(&window);
    table->setModel(&model);
    window.addWidget(table);
    window.addWidget(new QChartView(new QChart(), &window));
    window.resize(1280, 800);
    FirstPaint paint;
    window.installEventFilter(&paint);
    window.show();
    return QApplication::exec();
}
