// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/desktop/page_walk.h"
#include "tests/support/accessible_texts.h"

namespace zhiqiao::test {

/// The window at somebody's page, and what the journal then says.
class PersonOpened : public DesktopTest {
protected:
    ui::RecordModel& people() {
        window().open({QStringLiteral("people")});
        auto& rows = child<ui::RecordList>("peopleList").rows();
        EXPECT_TRUE(soon([&] { return rows.rowCount() > 0; }));
        return rows;
    }
    /// The page of the first of the list, read. Returns the name.
    QString openSomebody() {
        auto& rows = people();
        const auto name = rows.valueAt(0, QStringLiteral("name")).toString();
        window().open({QStringLiteral("person"), rows.idAt(0)});
        EXPECT_TRUE(
            soon([&] { return accessibleTexts(&child<QWidget>("personPage")).contains(name); }));
        return name;
    }
    /// As the page of the journal shows them, the newest first.
    QStringList acts() {
        window().open({QStringLiteral("about")});
        auto& list = child<ui::RecordList>("journalList");
        list.reload();
        bool there = false;
        list.whenAnswered([&] { there = true; });
        EXPECT_TRUE(soon([&] { return there; }));
        QStringList found;
        for (int row = 0; row < list.rows().rowCount(); ++row)
            found << list.rows().valueAt(row, QStringLiteral("act")).toString();
        return found;
    }
};

}  // namespace zhiqiao::test
