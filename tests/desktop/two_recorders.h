// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/counter_acts.h"
#include "tests/desktop/two_counters.h"
#include "ui/widgets/timeline.h"

#include <span>

namespace zhiqiao::test {

/// Forms whose records are corrected by new ones, and acts that are done once.
class TwoRecorders : public TwoCounters {
protected:
    void write(const char* field, const QString& words) { writeIn(nullptr, field, words); }
    void writeIn(const char* form, const char* field, const QString& words) {
        auto& edit = test::child<QLineEdit>(form ? child<QWidget>(form) : window(), field);
        edit.setFocus();
        edit.selectAll();
        commit(words);
        settle();
    }
    [[nodiscard]] QString written(const char* field) { return child<QLineEdit>(field).text(); }
    [[nodiscard]] ui::CodeCombo& combo(const char* name) { return child<ui::CodeCombo>(name); }
    /// As a person of hardship, whom a help plan is made for; or only through that many steps.
    HardshipCase recognise(PersonId who, size_t upTo = 4) {
        auto kept =
            by(QStringLiteral("clerk1"), [&](OfficeSession& session, const Actor& actor) {
                return applyForHardship(session.hardshipPorts(), actor, OperationId::make(),
                                        {.person = who,
                                         .category = QStringLiteral("030"),
                                         .channel = QStringLiteral("01"),
                                         .appliedOn = QDate(2022, 10, 10),
                                         .evidence = {QStringLiteral("01"), QStringLiteral("05")},
                                         .promised = true},
                                        kDemoWorkingDay);
            }).value();
        const std::tuple<QString, HardshipStepKind, QDate> steps[] = {
            {QStringLiteral("clerk1"), HardshipStepKind::Community, QDate(2022, 10, 11)},
            {QStringLiteral("clerk1"), HardshipStepKind::Notice, QDate(2022, 10, 11)},
            {QStringLiteral("supervisor"), HardshipStepKind::Township, QDate(2022, 10, 19)},
            {QStringLiteral("approver"), HardshipStepKind::County, kDemoWorkingDay}};
        for (const auto& [login, kind, on] : std::span(steps).first(upTo))
            kept = by(login, [&, kind = kind, on = on](OfficeSession& session, const Actor& actor) {
                       return recordHardshipStep(session.hardshipPorts(), actor,
                                                 OperationId::make(), kept.id, kept.steps.size(),
                                                 {.kind = kind, .on = on}, kDemoWorkingDay);
                   }).value();
        return kept;
    }
    /// Down the timeline to the first line with that text, and Enter.
    void openRecord(const QString& line, const char* form) {
        auto& timeline = child<ui::Timeline>("timeline");
        timeline.setFocus();
        press(Qt::Key_Home);
        for (int row = 0; row < 80; ++row) {
            if (timeline.currentIndex().data().toString().contains(line)) {
                press(Qt::Key_Return);
                settle();
                if (child<QWidget>(form).isVisible()) return;
            }
            press(Qt::Key_Down);
        }
        FAIL() << "no record " << line.toStdString();
    }
};

}  // namespace zhiqiao::test
