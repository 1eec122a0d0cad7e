// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/statusword.h"

#include <QCoreApplication>

namespace milepost {

QString statusWord(ObservationStatus status)
{
    const char* word = "";
    switch (status) {
    //: observation status A, 正式数
    case ObservationStatus::Final:
        word = QT_TRANSLATE_NOOP("milepost::ObservationStatus", "Final");
        break;
    //: observation status P, 快报/初步数
    case ObservationStatus::Provisional:
        word = QT_TRANSLATE_NOOP("milepost::ObservationStatus", "Provisional");
        break;
    //: observation status E, 估计数
    case ObservationStatus::Estimated:
        word = QT_TRANSLATE_NOOP("milepost::ObservationStatus", "Estimated");
        break;
    //: observation status F, 预计数
    case ObservationStatus::Forecast:
        word = QT_TRANSLATE_NOOP("milepost::ObservationStatus", "Forecast");
        break;
    //: observation status B, 口径变化
    case ObservationStatus::Break:
        word = QT_TRANSLATE_NOOP("milepost::ObservationStatus", "Definition changed");
        break;
    //: observation status D, 口径不同
    case ObservationStatus::Differs:
        word = QT_TRANSLATE_NOOP("milepost::ObservationStatus", "Definition differs");
        break;
    //: observation status O, 缺报
    case ObservationStatus::Missing:
        word = QT_TRANSLATE_NOOP("milepost::ObservationStatus", "Missing");
        break;
    //: observation status L, 未统计
    case ObservationStatus::NotCollected:
        word = QT_TRANSLATE_NOOP("milepost::ObservationStatus", "Not collected");
        break;
    //: observation status M, 不适用
    case ObservationStatus::NotApplicable:
        word = QT_TRANSLATE_NOOP("milepost::ObservationStatus", "Not applicable");
        break;
    //: observation status Q, 不公开
    case ObservationStatus::Confidential:
        word = QT_TRANSLATE_NOOP("milepost::ObservationStatus", "Confidential");
        break;
    }
    return QCoreApplication::translate("milepost::ObservationStatus", word);
}

QString workStateWord(WorkState state)
{
    const char* word = "";
    switch (state) {
    case WorkState::Unreported:
        return {};
    //: state of a task, 未启动
    case WorkState::NotStarted:
        word = QT_TRANSLATE_NOOP("milepost::WorkState", "Not started");
        break;
    //: state of a task, 推进中
    case WorkState::InProgress:
        word = QT_TRANSLATE_NOOP("milepost::WorkState", "In progress");
        break;
    //: state of a task, 已完成
    case WorkState::Done:
        word = QT_TRANSLATE_NOOP("milepost::WorkState", "Done");
        break;
    //: state of a task, 停止
    case WorkState::Stopped:
        word = QT_TRANSLATE_NOOP("milepost::WorkState", "Stopped");
        break;
    }
    return QCoreApplication::translate("milepost::WorkState", word);
}

} // namespace milepost
