// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/province.h"

#include "core/base/pinyin.h"
#include "core/base/text.h"
#include "core/demo/demo_names.h"
#include "core/people/identity_number.h"
#include "core/storage/person_search.h"
#include "tests/bench/province_on_server.h"

namespace zhiqiao::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNames = 250'000;
constexpr int kChunk = 50'000;
constexpr int kDays = 7000;
constexpr qint64 kFirst = 1'000'000;  // beside the few of the demo

constexpr Statement kPerson{"bench.person",
                            uR"(
    INSERT INTO person (id, name, name_key, aliases, id_type, id_number_seal, id_number_index, sex,
        birth_on, ethnic_group, education, school, major, skill_level, skills, certificates,
        political, marital, hukou_kind, hukou_division, residence_division, phone_seal, phone_index,
        office_id, staff_id, row_version, operation_id, recorded_at)
    VALUES (:id, :name, :key, '', '01', :number, :number_index, :sex, :birth, '01', '61', '', '',
        '', '', '', '', '', '10', :division, :division, :phone, :phone_index, :office, 1, 1,
        :operation, 1669766400000))"};
constexpr Statement kRegistration{"bench.registration",
                                  uR"(
    INSERT INTO registration (id, person_id, kind, category, channel, registered_on, officer_id,
        end_reason, office_id, staff_id, operation_id, recorded_at)
    SELECT id + 100000000, id, 'unemployment', '', 'counter', '2022-09-01', 1, '', office_id, 1,
        'r-' || id, recorded_at FROM person WHERE id >= :first AND id % 5 = 0)"};

struct Named {
    QString name;
    QString sex;
};

/// The same people for every size: the first million is the first of six.
class People {
public:
    People() : names_(need(DemoNames::load())) {
        pool_.reserve(kNames);
        for (int at = 0; at < kNames; ++at) {
            const auto sex = random_.chance(512) ? u"1"_s : u"2"_s;
            const auto birth = QDate(1955, 1, 1).addDays(random_.between(0, 18000));
            const auto group = random_.chance(500)   ? u"01"_s
                               : random_.chance(520) ? u"04"_s
                                                     : u"03"_s;
            pool_.push_back({normalisedName(names_.name(random_, group, sex, birth.year())), sex});
        }
    }
    PersonFacts facts(int at) const {
        const auto& named = pool_[size_t(at) % pool_.size()];
        const auto day = QDate(1930, 1, 1).addDays((at * 7919LL) % kDays);  // nobody of the demo's
        const auto first17 = u"632421"_s + day.toString(u"yyyyMMdd"_s) +
                             u"%1"_s.arg(at / kDays, 3, 10, QLatin1Char('0'));
        PersonFacts facts;
        facts.name = named.name;
        facts.idNumber = first17 + identityCheckCharacter(first17);
        facts.sex = named.sex;
        facts.birthOn = QDate(1955, 1, 1).addDays(at * 7919LL % 18000);
        facts.residenceDivision = u"6399%1"_s.arg(21 + at % 44);
        facts.phone = u"142%1"_s.arg(at, 8, 10, QLatin1Char('0'));
        return facts;
    }

private:
    Random random_{1};
    DemoNames names_;
    std::vector<Named> pool_;
};

QVariantMap rowOf(const Vault& vault, qint64 id, const PersonFacts& facts, qint64 office) {
    return {{u"id"_s, id},
            {u"name"_s, facts.name},
            {u"key"_s, soundOf(facts.name).sortKey},
            {u"number"_s, vault.seal({"person", "id_number", id}, facts.idNumber)},
            {u"number_index"_s, vault.blindIndex("id_number", facts.idNumber)},
            {u"sex"_s, facts.sex},
            {u"birth"_s, bound(facts.birthOn)},
            {u"division"_s, facts.residenceDivision},
            {u"phone"_s, vault.seal({"person", "phone", id}, facts.phone)},
            {u"phone_index"_s, vault.blindIndex("phone", facts.phone)},
            {u"office"_s, office},
            {u"operation"_s, u"%1-0000-4000-8000-000000000000"_s.arg(id, 8, 16, QLatin1Char('0'))}};
}

void fill(OfficeSession& session, int persons) {
    auto& database = *need(session.database().connections().here());
    const auto& vault = session.database().context().vault;
    const People people;
    const auto office = session.office().value();
    for (int from = 0; from < persons; from += kChunk)
        need(database.inTransaction([&]() -> Result<> {
            for (int at = from; at < std::min(from + kChunk, persons); ++at) {
                const auto facts = people.facts(at);
                const auto id = kFirst + at;
                need(database.run(kPerson, rowOf(vault, id, facts, office)));
                need(moveSearchKeys(database, PersonId(id), {}, searchTokensOf(facts, vault)));
            }
            return {};
        }));
    need(database.run(kRegistration, {{u"first"_s, kFirst}}));
    need(database.run({"bench.analyze", u"ANALYZE"}));
}

}  // namespace

OfficeSession& provinceOf(int persons) {
    const auto kept = qEnvironmentVariable("ZHIQIAO_BENCH_KEEP");
    return officeAt((kept.isEmpty() ? benchFolder() : kept) + u"/province-%1.db"_s.arg(persons),
                    600, [persons](OfficeSession& session) { fill(session, persons); });
}

OfficeSession* provinceOnServer(int persons) {
    const auto server = qEnvironmentVariable("ZHIQIAO_BENCH_SERVER");
    if (server.isEmpty()) return nullptr;
    return &officeAt(server.arg(u"province_%1"_s.arg(persons)), 600,
                     [persons](OfficeSession& session) {
                         fillServer(session, kFirst, persons,
                                    [people = People()](int at) { return people.facts(at); });
                     });
}

std::vector<Asked> askedOf(int count) {
    const People people;
    std::vector<Asked> asked;
    for (int at = 0; at < count; ++at) {
        const auto facts = people.facts(at * 997);
        const auto sound = soundOf(facts.name);
        auto letters = sound.sortKey;
        asked.push_back({facts.name, letters.remove(u' '),
                         sound.initials.isEmpty() ? QString() : sound.initials.front(),
                         facts.idNumber, facts.phone, facts.sex, facts.birthOn});
    }
    return asked;
}

std::span<const Asking> askings() {
    static const Asking all[] = {
        {"oneCharacter", [](const Asked& one) { return one.name.left(1); }},
        {"twoCharacters", [](const Asked& one) { return one.name.left(2); }},
        {"lastTwoCharacters", [](const Asked& one) { return one.name.right(2); }},
        {"threeCharacters", [](const Asked& one) { return one.name.left(3); }},
        {"initials", [](const Asked& one) { return one.initials; }},
        {"fourLetters", [](const Asked& one) { return one.sound.left(4); }},
        {"twoLetters", [](const Asked& one) { return one.sound.left(2); }},
        {"lastFour", [](const Asked& one) { return one.idNumber.right(4); }},
        {"lastSix", [](const Asked& one) { return one.idNumber.right(6); }},
        {"surnameAndLastFour",
         [](const Asked& one) { return one.name.left(1) + one.idNumber.right(4); }},
        {"wholeNumber", [](const Asked& one) { return one.idNumber; }, false},
        {"wholePhone", [](const Asked& one) { return one.phone; }, false},
    };
    return all;
}

PersonFacts entryOf(const Asked& one) {
    PersonFacts facts;
    facts.name = one.name;
    facts.sex = one.sex;
    facts.birthOn = one.birthOn;
    facts.phone = one.phone;
    return facts;
}

}  // namespace zhiqiao::bench
