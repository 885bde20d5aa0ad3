// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/table_file.h"
#include "core/people/registration_fields.h"
#include "tests/desktop/page_walk.h"
#include "tests/support/accessible_texts.h"
#include "tests/support/codes.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/timeline.h"

#include <QLabel>
#include <QLineEdit>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// What is typed into one entry of the kind, and how the record keeps it.
struct Typed {
    const char* kind;
    const char* key;
    const char* keys;
    const char* kept;
};
const Typed kTyped[] = {
    {"jobseeker", "driving_licence", "C1", "C1"}, {"unemployment", "unemployment_type", "1", "1"},
    {"employment", "form", "01", "01"},           {"graduate", "intent", "1", "1"},
    {"destination", "destination", "10", "10"},   {"poverty", "poverty_kind", "1", "1"},
    {"migrant", "wishes", "Gonghe", nullptr},  // sealed
    {"transfer", "batch", "2022-7", "2022-7"},    {"veteran", "veteran_kind", "1", "1"},
    {"relocation", "site", "A3", "A3"},           {"returnee", "plans", "shop", nullptr},
    {"founder", "firm", "Noodles", "Noodles"},    {"certificate", "name", "Welding", "Welding"},
};

}  // namespace

/// Every kind of registration, from the person's page into a file.
class RegistrationsByKeys : public DesktopTest, public testing::WithParamInterface<Typed> {
protected:
    void SetUp() override {
        DesktopTest::SetUp();
        workAs(u"supervisor"_s);
        person_ =
            one(u"SELECT p.id FROM person p WHERE p.birth_on BETWEEN '1975-01-01' AND '2000-01-01' "
                "AND EXISTS (SELECT 1 FROM registration r JOIN user_account u "
                "ON u.staff_id = r.officer_id AND u.login = 'clerk1' WHERE r.person_id = p.id) "
                "AND NOT EXISTS (SELECT 1 FROM registration r WHERE r.person_id = p.id "
                "AND r.kind IN ('employment', 'unemployment', 'destination', '%1')) "
                "AND NOT EXISTS (SELECT 1 FROM placement e WHERE e.person_id = p.id) "
                "ORDER BY p.id LIMIT 1"_s.arg(kind()));
        ASSERT_GT(person_, 0);
        window().open({u"person"_s, person_});
        settle();
    }
    [[nodiscard]] QString kind() const { return QLatin1String(GetParam().kind); }
    [[nodiscard]] QWidget& form() { return child<QWidget>("registrationRecordForm"); }
    [[nodiscard]] static qint64 one(const QString& sql) {
        auto row = aSecondReader()->run({"look", sql, false});
        EXPECT_TRUE(ok(row));
        return row->next() ? row->id(0) : -1;
    }
    /// Records of the kind that nothing corrects.
    [[nodiscard]] qint64 standing(const QString& where = u"1 = 1"_s) const {
        return one(
            u"SELECT count(*) FROM registration r WHERE r.person_id = %1 AND r.kind = '%2' "
            "AND NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id) "
            "AND %3"_s.arg(QString::number(person_), kind(), where));
    }
    [[nodiscard]] qint64 all() const {
        return one(u"SELECT count(*) FROM registration WHERE person_id = %1 AND kind = '%2'"_s.arg(
            QString::number(person_), kind()));
    }
    void save(qint64 recordsThen) {
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(soon([&] { return all() == recordsThen; })) << problems().toStdString();
        settle();
    }
    [[nodiscard]] QString problems() {
        QStringList texts;
        for (const auto* label : form().findChildren<QLabel*>())
            if (label->isVisible()) texts << label->text();
        return texts.join(u" / "_s);
    }
    /// The views stand before the list: Shift+Tab.
    void backTo(const char* name) {
        const auto reached = [&] {
            return QApplication::focusWidget()->objectName() == QLatin1StringView(name);
        };
        for (int presses = 0; !reached() && presses < 20; ++presses)
            press(Qt::Key_Backtab, Qt::ShiftModifier);
        ASSERT_TRUE(reached()) << name;
    }
    /// Down the timeline to the record that stands, and Enter.
    void openRecord() {
        auto& timeline = child<ui::Timeline>("timeline");
        ASSERT_TRUE(soon([&] { return timeline.hasFocus(); }));
        press(Qt::Key_Home);
        for (int row = 0; row < 60; ++row) {
            const auto text = timeline.currentIndex().data().toString();
            if (text.contains(term())) {
                press(Qt::Key_Return);
                settle();
                if (form().isVisible()) return;
            }
            press(Qt::Key_Down);
        }
        FAIL() << "no record of " << kind().toStdString();
    }
    [[nodiscard]] QString term() const {
        return loadedCodes().lists.name(u"registration_kind"_s, kind());
    }
    [[nodiscard]] QString history() {
        QStringList lines;
        const auto* model = child<ui::Timeline>("timeline").model();
        for (int row = 0; row < model->rowCount(); ++row)
            lines << model->index(row, 0).data().toString();
        return lines.join(u'\n');
    }
    static QStringList linesOf(const QString& path) {
        QStringList lines;
        const auto table = openTable(path);
        EXPECT_TRUE(ok(table));
        if (!table) return lines;
        EXPECT_TRUE(ok((*table)->read(0, [&](const TableRow& row) {
            QStringList cells;
            for (const auto& cell : row.cells) cells << plainText(cell);
            lines << cells.join(u'|');
            return true;
        })));
        return lines;
    }

    qint64 person_ = 0;
    QTemporaryDir out_;
};
INSTANTIATE_TEST_SUITE_P(, RegistrationsByKeys, testing::ValuesIn(kTyped),
                         [](const auto& kind) { return std::string(kind.param.kind); });

TEST_P(RegistrationsByKeys, AreMadeCorrectedEndedPrintedAndExported) {
    const auto& [name, key, keys, kept] = GetParam();
    press(Qt::Key_N);
    ASSERT_TRUE(soon([&] { return form().isVisible(); }));
    type(kind());
    ASSERT_EQ(child<ui::CodeCombo>("registration_kind").code(), kind());
    tabTo(form(), key);
    type(QLatin1String(keys));
    save(1);
    if (kept) {
        EXPECT_EQ(
            one(u"SELECT count(*) FROM registration_detail d JOIN registration r "
                "ON r.id = d.registration_id WHERE r.person_id = %1 AND r.kind = '%2' "
                "AND d.field = '%3' AND d.value = '%4'"_s.arg(
                    QString::number(person_), kind(), QLatin1String(key), QLatin1String(kept))),
            1);
    }

    openRecord();
    tabTo(form(), "channel");
    press(Qt::Key_Down);
    tabTo(form(), "correction_reason");
    type(u"heard wrong"_s);
    save(2);
    EXPECT_EQ(standing(u"r.channel <> '01'"_s), 1);
    EXPECT_TRUE(history().contains(u"heard wrong"_s)) << history().toStdString();

    openRecord();
    tabTo(form(), "ended_on");
    type(kDemoWorkingDay.toString(u"yyyy-MM-dd"));
    tabTo(form(), "end_reason");
    const auto& shape = registrationShape(kind());
    type(shape.reasons.empty() ? u"moved away"_s
                               : loadedCodes().lists.items(toQString(shape.reasons)).front().code);
    press(Qt::Key_Tab);
    tabTo(form(), "correction_reason");
    type(u"it ends"_s);
    save(3);
    EXPECT_EQ(standing(u"r.ended_on = '%1'"_s.arg(kDemoWorkingDay.toString(Qt::ISODate))), 1);
    EXPECT_EQ(all(), 3) << "what was corrected stays in the history";

    openRecord();
    press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return paper_.jobs.size() == 1; }));

    press(Qt::Key_R, Qt::ControlModifier);
    settle();
    ASSERT_EQ(window().place().page, u"registrations"_s);
    for (const auto* view : {"registrationView_all", "registrationView_both"}) {
        backTo(view);
        press(Qt::Key_Space);
        settle();
    }
    const auto whose = [&] {
        auto row = aSecondReader()->run(
            {"look", u"SELECT name FROM person WHERE id = %1"_s.arg(person_), false});
        EXPECT_TRUE(ok(row) && row->next());
        return row->text(0);
    }();
    auto& list = child<ui::RecordList>("registrationList");
    press(Qt::Key_F, Qt::ControlModifier);
    test::child<QLineEdit>(list, "filter_name").setFocus();
    commit(whose);
    ASSERT_TRUE(soon([&] {
        return !list.rows().isBusy() && list.rows().rowCount() > 0 && list.rows().rowCount() < 20;
    }));
    list.setFocus();
    files_.path = out_.filePath(u"registrations.csv"_s);
    press(Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return QFile::exists(*files_.path); }))
        << accessibleTexts(&window()).right(1500).toStdString();
    int found = 0;
    for (const auto& line : linesOf(*files_.path))
        if (line.contains(whose) && line.contains(term()) &&
            line.contains(kDemoWorkingDay.toString(Qt::ISODate)))
            ++found;
    EXPECT_EQ(found, 1) << "the record that stands";
}
