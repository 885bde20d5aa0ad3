// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/random.h"
#include "core/storage/database_check.h"
#include "core/storage/sql_follow_up_store.h"
#include "tests/counter_acts/acts_suite.h"
#include "tests/counter_acts/plain_promises.h"

#include <deque>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// Days pass when the story says so.
class PassingDays final : public Clock {
public:
    [[nodiscard]] QDate today() const override { return day_; }
    [[nodiscard]] QDateTime now() const override {
        return QDateTime(day_, QTime(1, 0), Qt::UTC).addMSecs(++ticks_);
    }
    void pass() { day_ = day_.addDays(1); }

private:
    QDate day_ = QDate(2022, 12, 3);
    mutable int ticks_ = 0;
};

constexpr int kDaysAtTheCounter = 30;

}  // namespace

/// An office over many days: graduates come, are served, corrected, settled and lost again, in any
/// order and with whatever is refused. What lists show is after every act and on every day what
/// the evidence gives, worked out by other means.
class PromiseStories : public ActsSuite {
protected:
    void SetUp() override {
        ActsSuite::SetUp();
        if (IsSkipped() || HasFatalFailure()) return;
        if (database())
            transactions_ = std::make_unique<SqlTransactions>(database()->context(), clock_);
        else
            transactions_ = std::make_unique<FakeTransactions>(fakes()->records(), clock_);
        const auto& old = ActsSuite::ports();
        ports_.emplace(CaseworkPorts{*transactions_, old.people, old.vacancies, old.referrals,
                                     old.services, old.offices, old.households, old.codes,
                                     old.standards});
        openPosts();
    }

    [[nodiscard]] const CaseworkPorts& counter() const { return *ports_; }
    [[nodiscard]] QDate today() const { return clock_.today(); }

    PersonId newcomer(Random& random, int n) {
        auto request = graduateRequest();
        request.facts = samplePerson(n % 900 + 1);
        request.facts.idNumber = sampleIdNumber(n % 1000, QDate(1999, 5, 4).addDays(n / 1000));
        request.facts.birthOn = QDate(1999, 5, 4).addDays(n / 1000);
        request.registrations.front().registeredOn = anyDay(random, 30);
        return taken(registerCase(counter(), actor(), once(), true, request, today())).person.id;
    }

    /// Whether anything was saved.
    bool doSomething(Random& random, PersonId who) {
        const int before = done_;
        switch (random.between(0, 15)) {
        case 0:
        case 1:
        case 2: record(anyContact(random, who)); break;
        case 3: record(anyGuidance(random, who)); break;
        case 4: record(anyOffer(random, who)); break;
        case 5: record(policyDraft(who, anyDay(random, 20))); break;
        case 6:
        case 7: sendOut(random, who); break;
        case 8: makeVoid(random, who); break;
        case 9: reply(random, who); break;
        case 10: correct(random, who); break;
        case 11: withdraw(random, who); break;
        case 12: changeRegistration(random, who); break;
        case 13:
        case 14: loseWork(random, who); break;
        default: registerAgain(random, who);
        }
        return done_ > before;
    }

    /// The rows as saved by the act just done.
    void expectAsPlainlyOwed(PersonId who) const {
        EXPECT_EQ(told(taken(counter().services.obligationsOf(who))), told(plainly(who)));
    }
    /// Nobody saved since the day has changed: what is no longer pursued may stand.
    void expectPursuedAsPlainlyOwed(PersonId who) const {
        EXPECT_EQ(told(pursued(taken(counter().services.obligationsOf(who)))),
                  told(pursued(plainly(who))));
    }
    void expectCheckFindsNothing() {
        if (!database()) return;
        const auto aside = taken(database()->open(Access::ReadOnly));
        const auto rows = taken(checkDatabase(
            *aside, database()->vault(), today(),
            [this](PersonId who) {
                return loadCase(counter(), who, today()).map(obligationRowsOf);
            },
            &loadedCodes()));
        for (const auto& row : rows) EXPECT_TRUE(row.ok) << qPrintable(row.check + row.detail);
    }

    PassingDays clock_;
    int done_ = 0;

private:
    void openPosts() {
        for (int n = 1; n <= 8; ++n) {
            auto facts = sampleVacancy(n <= 5 ? employer(n) : *lastEmployer_, n);
            lastEmployer_ = facts.employer;
            facts.heads = 100'000;
            facts.openUntil = QDate(2026, 12, 31);
            posts_.push_back(vacancy(facts));
        }
    }
    [[nodiscard]] QDate anyDay(Random& random, int back) const {
        return today().addDays(-random.between(0, back));
    }
    template <class Answer>
    void keep(const Answer& answer) {
        if (answer) ++done_;
    }
    void record(const ServiceDraft& draft) {
        keep(recordService(counter(), actor(), once(), draft, today()));
    }
    [[nodiscard]] ServiceDraft anyContact(Random& random, PersonId who) const {
        auto draft = contactDraft(who, anyDay(random, 12));
        draft.contact->method =
            random.pick(std::vector<QString>{u"01"_s, u"02"_s, u"02"_s, u"03"_s, u"05"_s});
        draft.contact->outcome =
            random.pick(std::vector<QString>{u"01"_s, u"01"_s, u"02"_s, u"02"_s, u"03"_s, u"04"_s,
                                             u"05"_s, u"06"_s, u"07"_s, u"99"_s});
        draft.contact->intent =
            random.pick(std::vector<QString>{u"1"_s, u"1"_s, u"2"_s, u"3"_s, u"9"_s, QString()});
        return draft;
    }
    [[nodiscard]] ServiceDraft anyGuidance(Random& random, PersonId who) const {
        auto draft = guidanceDraft(who, anyDay(random, 12));
        draft.guidance->minutes = random.between(0, 3);
        draft.guidance->confirmed = random.chance(600);
        return draft;
    }
    [[nodiscard]] ServiceDraft anyOffer(Random& random, PersonId who) const {
        auto draft = offerDraft(who, anyDay(random, 12));
        draft.offer->kind = random.pick(std::vector<QString>{u"04"_s, u"05"_s, u"08"_s});
        draft.offer->response =
            random.pick(std::vector<QString>{u"1"_s, u"3"_s, u"6"_s, u"9"_s, QString()});
        return draft;
    }
    void sendOut(Random& random, PersonId who) {
        RecommendRequest request = ActsSuite::request(who, {});
        for (int n = random.between(1, 4); n > 0; --n)
            request.vacancies.push_back(random.pick(posts_));
        for (const auto& outcome :
             taken(recommendVacancies(counter(), actor(), once(), request, today())))
            keep(outcome.saved);
    }
    std::optional<JobReferral> anyLetter(Random& random, PersonId who) const {
        const auto letters = taken(counter().referrals.ofPerson(who));
        if (letters.empty()) return {};
        return random.pick(letters);
    }
    void makeVoid(Random& random, PersonId who) {
        if (const auto letter = anyLetter(random, who))
            keep(voidReferral(counter(), actor(), once(), letter->id, u"打印错误"_s));
    }
    void reply(Random& random, PersonId who) {
        const auto letter = anyLetter(random, who);
        if (!letter) return;
        ReceiptDraft draft{
            .referral = letter->id,
            .result = random.pick(std::vector<QString>{u"02"_s, u"03"_s, u"04"_s, u"09"_s}),
            .receivedOn = today(),
            .startOn = today().addDays(random.between(-3, 9)),
            .wageFen = {},
            .contractKind = {},
            .corrects = {}};
        const auto earlier = taken(counter().referrals.receiptFor(letter->id));
        if (earlier && random.chance(700)) draft.corrects = earlier->id;
        keep(recordReceipt(counter(), actor(), once(), draft, today()));
    }
    std::optional<ServiceRecord> anyService(Random& random, PersonId who) const {
        const auto held = taken(counter().services.historyOf(who));
        if (held.empty()) return {};
        return random.pick(held);
    }
    void correct(Random& random, PersonId who) {
        const auto old = anyService(random, who);
        if (!old) return;
        auto draft = old->facts.contact    ? anyContact(random, who)
                     : old->facts.guidance ? anyGuidance(random, who)
                     : old->facts.offer    ? anyOffer(random, who)
                                           : policyDraft(who, anyDay(random, 20));
        draft.corrects = old->id;
        record(draft);
    }
    void withdraw(Random& random, PersonId who) {
        if (const auto old = anyService(random, who))
            keep(withdrawService(counter(), actor(), once(), *old, u"登记错人"_s));
    }
    /// As a follow-up tells: from a day that has come; some have not left after all.
    void loseWork(Random& random, PersonId who) {
        auto placements = taken(counter().referrals.placementsOf(who));
        std::erase_if(placements,
                      [this](const Placement& one) { return one.facts.startOn > today(); });
        if (placements.empty()) return;
        const auto& one = random.pick(placements);
        const int days = int(one.facts.startOn.daysTo(today()));
        auto left = std::optional(one.facts.startOn.addDays(random.between(0, days)));
        if (random.chance(200)) left.reset();
        keep(counter().transactions.run(
            actor(), {.name = "test.act", .operation = once(), .right = Right::OwnSettings},
            [&](const Act& act) -> Result<> {
                if (auto ended = endPlacement(act, one.id, left); !ended) return ended;
                return refreshPerson(counter(), act, who);
            }));
    }
    Result<> endPlacement(const Act& act, PlacementId id, std::optional<QDate> left) {
        if (database()) return SqlFollowUpStore(database()->context()).endPlacement(act, id, left);
        fakes()->records().placements.at(id).row.endedOn = left;
        return {};
    }
    /// A day put right, an end, an end taken back; also one that is still to come.
    void changeRegistration(Random& random, PersonId who) {
        const auto held = taken(counter().people.registrations(who));
        const auto& old = random.pick(held);
        RegistrationDraft draft{who, old.facts, old.id, u"登记有误"_s};
        if (random.chance(400)) draft.facts.registeredOn = anyDay(random, 40);
        if (random.chance(500))
            draft.facts.endedOn = today().addDays(random.between(-5, 15));
        else
            draft.facts.endedOn.reset();
        const auto reason = old.facts.kind == u"employment"_s ? u"3"_s : u"01"_s;
        draft.facts.endReason = draft.facts.endedOn ? reason : QString();
        keep(recordRegistration(counter(), actor(), once(), draft));
    }
    void registerAgain(Random& random, PersonId who) {
        static const std::vector<QString> kinds{u"graduate"_s, u"graduate"_s, u"jobseeker"_s,
                                                u"destination"_s, u"employment"_s};
        auto facts = sampleRegistration(actor().staff, random.pick(kinds));
        facts.registeredOn = today().addDays(random.between(-10, 2));
        if (facts.kind == u"graduate") facts.category = u"2022"_s;
        if (facts.kind == u"employment")
            facts.details[u"form"_s] =
                random.pick(std::vector<QString>{u"01"_s, u"05"_s, u"06"_s, u"07"_s});
        if (facts.kind == u"destination")
            facts.details[u"destination"_s] =
                random.pick(std::vector<QString>{u"11"_s, u"80"_s, u"70"_s, u"72"_s});
        keep(recordRegistration(counter(), actor(), once(), {who, facts}));
    }

    [[nodiscard]] std::vector<ObligationRow> plainly(PersonId who) const {
        const PlainRecords records{who,
                                   taken(counter().people.registrationHistory(who)),
                                   taken(counter().services.historyOf(who)),
                                   taken(counter().referrals.ofPerson(who)),
                                   taken(counter().referrals.receiptsOf(who)),
                                   taken(counter().referrals.placementsOf(who))};
        return PlainPromises(records, today()).rows();
    }
    [[nodiscard]] std::vector<ObligationRow> pursued(std::vector<ObligationRow> rows) const {
        std::erase_if(rows, [this](const ObligationRow& row) {
            return !row.active || (row.stopsOn && *row.stopsOn <= today());
        });
        return rows;
    }

    /// A line each, so that a difference can be read.
    [[nodiscard]] static std::string told(const std::vector<ObligationRow>& rows) {
        QStringList lines;
        for (const auto& row : rows)
            lines << u"%1 %2 %3 %4/%5 due %6 %7 stops %8 of %9 in %10"_s
                         .arg(row.registration.value())
                         .arg(row.item, row.standard)
                         .arg(row.delivered)
                         .arg(row.promised)
                         .arg(row.due.toString(Qt::ISODate), row.active ? u"active"_s : u"-"_s,
                              row.stopsOn ? row.stopsOn->toString(Qt::ISODate) : u"-"_s)
                         .arg(row.staff.value())
                         .arg(row.office.value());
        return lines.join(u'\n').toStdString();
    }

    std::unique_ptr<Transactions> transactions_;
    std::optional<CaseworkPorts> ports_;
    std::optional<EmployerId> lastEmployer_;
    std::vector<VacancyId> posts_;
};
ZHIQIAO_ON_EVERY_BACKING(PromiseStories);

TEST_P(PromiseStories, KeepWhatTheEvidenceGives) {
    const bool full = qEnvironmentVariableIsSet("ZHIQIAO_FULL");
    const bool onFile = GetParam() == Engine::Sqlite;
    const bool kept = GetParam().has_value();
    const int people = full ? (kept ? 10'000 : 300) : onFile ? 60 : kept ? 12 : 150;
    const int aDay = full && kept ? 12 : 3;
    const int checkEvery = full && kept ? 120 : 20;
    Random random{1};
    struct Present {
        PersonId who;
        int since;
    };
    std::deque<Present> present;
    int come = 0;
    for (int day = 1; come < people || !present.empty(); ++day) {
        for (int n = 0; n < aDay && come < people; ++n)
            present.push_back({newcomer(random, ++come), day});
        for (const auto& [who, since] : present) {
            if (!random.chance(400)) continue;
            if (doSomething(random, who))
                expectAsPlainlyOwed(who);
            else
                expectPursuedAsPlainlyOwed(who);
            if (HasFailure()) FAIL() << "day " << day << ", person " << who.value();
        }
        clock_.pass();
        for (const auto& [who, since] : present) expectPursuedAsPlainlyOwed(who);
        if (day % checkEvery == 0) expectCheckFindsNothing();
        if (HasFailure()) FAIL() << "the night after day " << day;
        while (!present.empty() && day - present.front().since >= kDaysAtTheCounter)
            present.pop_front();
    }
    expectCheckFindsNothing();
    EXPECT_GT(done_, people * 4);
}
