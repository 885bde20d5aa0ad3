// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/merge_tables.h"
#include "core/storage/sql_assignment_store.h"
#include "tests/merging/merge_office.h"
#include "tests/storage/list_office.h"

#include <QRandomGenerator>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kHistoriesPerOffice = 10;  // the digest reads the whole office

int historiesOn(Engine engine) {
    const bool full = qEnvironmentVariableIsSet("ZHIQIAO_FULL");
    if (engine == Engine::Sqlite) return full ? 10'000 : 300;
    return full ? 200 : 20;
}

/// What a counter may have recorded of two people before it found out that they are one.
class History {
public:
    History(MergeOffice& office, quint32 seed) : office_(office), random_(seed) {
        for (auto* who : {&one, &other, &third_}) *who = office_.person(next());
    }

    void record() {
        using Deed = void (History::*)(PersonId);
        constexpr Deed deeds[] = {&History::registers, &History::serves,  &History::corrects,
                                  &History::refers,    &History::moves,   &History::states,
                                  &History::wishes,    &History::agrees,  &History::applies,
                                  &History::parts,     &History::renames, &History::renumbers,
                                  &History::names};
        for (int n = below(14); n >= 0; --n)
            (this->*deeds[below(int(std::size(deeds)))])(below(2) ? one : other);
    }
    [[nodiscard]] MergeChoices choices() {
        MergeChoices chosen;
        for (const auto& field : mergeFields())
            if (below(5) == 0) chosen[QLatin1String(field.key.data())] = MergeSide::Gone;
        // Those three belong together.
        for (const auto& key : {u"birth_on"_s, u"sex"_s}) chosen.remove(key);
        return chosen;
    }

    /// What goes on after the merge, about the one that stays.
    void goOn() {
        using Deed = void (History::*)(PersonId);
        constexpr Deed deeds[] = {&History::serves, &History::corrects,  &History::refers,
                                  &History::moves,  &History::wishes,    &History::renames,
                                  &History::states, &History::renumbers, &History::registers,
                                  &History::names};
        for (auto& registration : registered_) registration.person = one;
        for (int n = below(6); n >= 0; --n) (this->*deeds[below(int(std::size(deeds)))])(one);
    }
    /// Each conflict and some of what was made since.
    [[nodiscard]] UnmergeDecisions decisions(const UnmergePreview& preview) {
        UnmergeDecisions decided;
        const auto either = [&] { return below(2) ? Belongs::Stays : Belongs::Goes; };
        for (const auto& field : preview.fields)
            decided[QLatin1String(field.field->key.data())] = either();
        for (const auto& record : preview.records) decided[keyOf(record.record)] = either();
        for (const auto& record : preview.later)
            if (below(3) == 0) decided[keyOf(record.record)] = either();
        return decided;
    }

    PersonId one{0};
    PersonId other{0};

private:
    int below(int bound) { return int(random_.bounded(bound)); }
    static int next() {
        static int n = 20;
        return ++n;
    }
    QDate someDay() { return kToday.addDays(-below(120)); }

    void registers(PersonId who) {
        const QStringList kinds{u"jobseeker"_s, u"graduate"_s, u"unemployment"_s, u"employment"_s,
                                u"flexible"_s};
        const auto from = someDay();
        const auto until = below(2) ? std::optional(from.addDays(below(60))) : std::nullopt;
        registered_.push_back(
            office_.registered(who, kinds[below(int(kinds.size()))], from, until));
    }
    void corrects(PersonId) {
        if (registered_.empty()) return;
        const auto at = size_t(below(int(registered_.size())));
        office_.corrected(registered_[at], registered_[at].facts.registeredOn.addDays(below(9)));
        registered_.erase(registered_.begin() + qsizetype(at));
    }
    void serves(PersonId who) {
        office_.served(below(2) ? contactDraft(who, someDay()) : guidanceDraft(who, someDay()));
    }
    void refers(PersonId who) { office_.letter(who, office_.vacancy(next())); }
    void moves(PersonId who) {
        const auto& store = office_.ports().households;
        const auto memberships = taken(store.membershipsOf(who));
        for (const auto& membership : memberships)
            if (!membership.leftOn) {
                EXPECT_TRUE(ok(leaveHousehold(householdPorts(office_.ports()), office_.actor(),
                                              OperationId::make(), who, kToday, u"01"_s, kToday)));
                return;
            }
        if (memberships.empty()) office_.household(who, next());
    }
    void states(PersonId who) {
        office_.act([&](const Act& a) -> Result<bool> {
            const auto saved = office_.ports().households.addStatement(
                a, {who, someDay(), u"60"_s, u"21"_s, u"家中照料"_s});
            if (!saved) return fail(saved.error());
            if (auto done = refreshHouseholdsOf(householdPorts(office_.ports()), a, who); !done)
                return fail(done.error());
            return true;
        });
    }
    void wishes(PersonId who) {
        office_.act([&](const Act& a) -> Result<bool> {
            if (auto saved = office_.ports().people.saveWish(
                    a, who, {{u"4-10"_s}, {u"639921"_s}, 200000 + next(), {}}, {});
                !saved)
                return fail(saved.error());
            return true;
        });
    }
    void agrees(PersonId who) {
        office_.act([&](const Act& a) {
            return office_.consents.add(a, {.person = who,
                                            .notice = u"register"_s,
                                            .version = 1,
                                            .digest = u"00"_s,
                                            .kind = ConsentKind::Notice,
                                            .way = NoticeWay::Paper,
                                            .on = someDay()});
        });
    }
    void applies(PersonId who) {
        const auto category = below(2) ? u"01"_s : u"02"_s;
        office_.act([&](const Act& a) {
            return office_.recognitions.add(a,
                                            {.person = who,
                                             .category = category,
                                             .channel = u"01"_s,
                                             .appliedOn = kToday,
                                             .evidence = {},
                                             .promised = true,
                                             .note = u"家庭困难"_s},
                                            {});
        });
    }
    void names(PersonId who) {
        SqlAssignmentStore assignments(office_.database().context());
        office_.act([&](const Act& a) {
            return assignments.add(a, {{who, office_.actor().staff}}, u"2"_s);
        });
    }
    void parts(PersonId who) {
        office_.act([&](const Act& a) -> Result<bool> {
            if (auto kept = office_.duplicates.keepApart(a, who,
                                                         below(3)     ? third_
                                                         : one == who ? other
                                                                      : one);
                !kept)
                return fail(kept.error());
            return true;
        });
    }
    void renames(PersonId who) {
        office_.facts(who, [&](PersonFacts& facts) {
            facts.school = u"第%1中学"_s.arg(next());
            if (below(2)) facts.note.clear();
            if (below(2)) facts.otherPhone.clear();
        });
    }
    void renumbers(PersonId who) {
        const auto n = next();
        office_.facts(who, [&](PersonFacts& facts) {
            facts.idNumber =
                below(3) ? sampleIdNumber(n, facts.birthOn->addDays(n / 1000)) : QString();
            if (!facts.idNumber.isEmpty())
                facts.birthOn = IdentityNumber::fromText(facts.idNumber)->birth();
        });
    }

    MergeOffice& office_;
    QRandomGenerator random_;
    PersonId third_{0};
    std::vector<Registration> registered_;
};

}  // namespace

class MergeHistories : public testing::TestWithParam<Engine> {};
ZHIQIAO_ON_BOTH_ENGINES(MergeHistories);

TEST_P(MergeHistories, AreAsTheyWereOnceAMergeIsUndone) {
    ZHIQIAO_NEEDS(GetParam())
    std::unique_ptr<MergeOffice> office;
    int merged = 0;
    for (int n = 0; n < historiesOn(GetParam()) && !HasFailure(); ++n) {
        SCOPED_TRACE("history " + std::to_string(n));
        if (n % kHistoriesPerOffice == 0) office = std::make_unique<MergeOffice>(GetParam());
        History history(*office, quint32(n));
        history.record();
        const auto before = office->registers();
        const auto merge = office->tryMerge(history.one, history.other, history.choices());
        if (!merge) {
            EXPECT_EQ(merge.error().code, "merge.clash");
            EXPECT_EQ(office->registers(), before);
            continue;
        }
        ++merged;
        EXPECT_NE(office->registers(), before);
        EXPECT_TRUE(office->merges.recordsOf(history.other)->empty());
        if (n % 10 == 0) {
            EXPECT_EQ(office->findings(), QStringList());
        }
        const auto parted = office->tryPart(merge->id);
        ASSERT_TRUE(ok(parted));
        const auto after = office->registers();
        for (auto table = before.begin(); table != before.end(); ++table)
            EXPECT_EQ(after[table.key()], *table) << qPrintable(table.key());
        if (n % 10 == 0) {
            EXPECT_EQ(office->findings(), QStringList());
        }
    }
    EXPECT_GE(merged, historiesOn(GetParam()) / 2);
}

TEST_P(MergeHistories, PartAsDecidedWhateverWasDoneSince) {
    ZHIQIAO_NEEDS(GetParam())
    std::unique_ptr<MergeOffice> office;
    int parted = 0;
    const int histories = historiesOn(GetParam()) / 4;
    for (int n = 0; n < histories && !HasFailure(); ++n) {
        SCOPED_TRACE("history " + std::to_string(n));
        if (n % kHistoriesPerOffice == 0) office = std::make_unique<MergeOffice>(GetParam());
        History history(*office, quint32(n) + 100000);
        history.record();
        const auto merge = office->tryMerge(history.one, history.other, history.choices());
        if (!merge) continue;
        history.goOn();
        const auto preview =
            taken(previewUnmerge(office->mergePorts(), office->actor(), merge->id));
        const auto decisions = history.decisions(preview);
        const auto moved = taken(office->merges.moved(merge->id));
        const auto before = office->registers();
        const auto done = office->tryPart(merge->id, decisions);
        if (!done) {
            EXPECT_TRUE(done.error().code == "merge.cannot_part" ||
                        done.error().code == "person.duplicate_number")
                << done.error().code;
            EXPECT_EQ(office->registers(), before) << "all or nothing";
            continue;
        }
        ++parted;
        for (const auto& record : moved) {
            const auto* table = mergeTable(record.record.kind);
            if (!table || !decisions.contains(keyOf(record.record))) continue;
            const auto row = taken(rowAt(office->database().database(), office->database().vault(),
                                         *table, record.record.id));
            const bool stays = decisions[keyOf(record.record)] == Belongs::Stays;
            // What hangs together stays together: a decision to stay holds for all of it.
            if (stays) {
                EXPECT_EQ(row->owner, history.one.value()) << keyOf(record.record).toStdString();
            }
        }
        EXPECT_EQ(office->findings(), QStringList());
    }
    EXPECT_GE(parted, histories / 3);
}
