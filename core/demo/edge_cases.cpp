// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/edge_cases.h"

#include "core/base/resources.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct EdgeCases {
    Q_DECLARE_TR_FUNCTIONS(EdgeCases)
};

using Kind = DemoEvent::Kind;

constexpr int kVisitEvery = 25;
constexpr int kLettersAVisit = 3;

Error badCase(const EdgeCase& planted, const QString& word) {
    return {.kind = Error::Kind::Internal,
            .code = "demo.bad_case",
            .message = EdgeCases::tr("A case of the demo office cannot be followed."),
            .hint = EdgeCases::tr("Install the program again."),
            .detail = u"%1: %2"_s.arg(planted.tag, word)};
}

std::vector<std::pair<QString, QString>> pairsOf(const QStringList& words) {
    std::vector<std::pair<QString, QString>> pairs;
    for (const auto& word : words)
        pairs.emplace_back(word.section(u'=', 0, 0), word.section(u'=', 1));
    return pairs;
}

/// "2001-02-03", or so long before the working day: "30", "6m", "50y+1" (a day later), "16y+1m".
QDate dayOf(const QString& text, QDate workingDay) {
    static const QRegularExpression form(u"^(?:(\\d+)y)?(?:\\+?(\\d+)m)?([+-]?\\d+)?$"_s);
    const auto parts = form.match(text);
    if (!parts.hasMatch()) return QDate::fromString(text, Qt::ISODate);
    const int years = parts.captured(1).toInt();
    const int months = parts.captured(2).toInt();
    const int days = parts.captured(3).toInt();
    if (years == 0 && months == 0) return workingDay.addDays(-days);
    const auto birthday = workingDay.addYears(-years);
    return (years > 0 ? birthday.addMonths(months) : birthday.addMonths(-months)).addDays(days);
}

QString wide(const QString& digits) {
    QString text;
    for (const auto c : digits) text += QChar(c.unicode() + 0xfee0);
    return text;
}

QString typed(const QString& number, const QString& form) {
    if (form == u"small"_s) return number.toLower();
    if (form == u"wide"_s) return wide(number);
    if (form == u"fifteen"_s) return number.left(6) + number.mid(8, 9);
    if (form == u"blanks"_s)
        return number.left(6) + u' ' + number.mid(6, 8) + u' ' + number.mid(14);
    return number;
}

void fill(PersonFacts& facts) {
    facts.name = u"扎西"_s.repeated(30);
    facts.aliases = {u"阿卜杜拉"_s, u"马小军"_s};
    facts.school = u"云岭职业技术学院(虚构)"_s;
    facts.major = u"计算机应用技术"_s;
    facts.graduatedOn = QDate(2010, 6, 30);
    facts.skillLevel = u"5"_s;
    facts.skills = u"能独立操作拉面机、能用两种语言接待顾客"_s;
    facts.certificates = {u"中式面点师"_s, u"机动车驾驶证"_s};
    facts.political = u"13"_s;
    facts.marital = u"10"_s;
    facts.health = u"10"_s;
    facts.phone = u"14299999902"_s;
    facts.otherPhone = u"14299999903"_s;
    facts.bankAccount = u"9999000000000012"_s;
    facts.note = u"每一项都有内容(演示)"_s;
}

using Setter = void (*)(PersonFacts&, const QString&);
const std::map<QString, Setter>& setters() {
    static const std::map<QString, Setter> all{
        {u"name"_s, [](PersonFacts& f, const QString& v) { f.name = v; }},
        {u"alias"_s, [](PersonFacts& f, const QString& v) { f.aliases << v; }},
        {u"id_type"_s, [](PersonFacts& f, const QString& v) { f.idType = v; }},
        {u"number"_s, [](PersonFacts& f, const QString& v) { f.idNumber = v; }},
        {u"sex"_s, [](PersonFacts& f, const QString& v) { f.sex = v; }},
        {u"ethnic_group"_s, [](PersonFacts& f, const QString& v) { f.ethnicGroup = v; }},
        {u"residence"_s, [](PersonFacts& f, const QString& v) { f.residenceDivision = v; }},
        {u"hukou"_s, [](PersonFacts& f, const QString& v) { f.hukouDivision = v; }},
        {u"address"_s, [](PersonFacts& f, const QString& v) { f.address = v; }},
        {u"phone"_s, [](PersonFacts& f, const QString& v) { f.phone = v; }},
        {u"clear"_s, [](PersonFacts& f, const QString&) { f = {.name = f.name}; }},
        {u"fill"_s, [](PersonFacts& f, const QString&) { fill(f); }}};
    return all;
}

/// Facts that need more than their own value: days, numbers and registrations.
bool isRead(const QString& key) {
    static const QStringList others{u"birth"_s,      u"graduated"_s,   u"number_area"_s,
                                    u"number_end"_s, u"number_form"_s, u"sex_recorded"_s,
                                    u"only"_s};
    return others.contains(key);
}

Result<> giveNumber(const EdgeCase& planted, PersonFacts& facts, DemoNumbers& numbers) {
    if (!planted.fact(u"number"_s).isEmpty() || !facts.birthOn) return {};
    if (facts.idType.isEmpty()) {
        facts.idNumber.clear();
        return {};
    }
    const auto area = planted.fact(u"number_area"_s);
    const auto end = planted.fact(u"number_end"_s);
    const auto number =
        numbers.identityNumberOf(area.isEmpty() ? u"632421"_s : area, facts.sex, *facts.birthOn,
                                 end.isEmpty() ? QChar() : end.front());
    if (number.isEmpty()) return fail(badCase(planted, u"number"_s));
    facts.idNumber = typed(number, planted.fact(u"number_form"_s));
    return {};
}

const std::map<QString, Kind>& verbs() {
    static const std::map<QString, Kind> all{
        {u"register"_s, Kind::Register}, {u"also"_s, Kind::Also},
        {u"end"_s, Kind::End},           {u"handover"_s, Kind::HandOver},
        {u"renumber"_s, Kind::Renumber}, {u"contact"_s, Kind::Contact},
        {u"contacts"_s, Kind::Contact},  {u"guidance"_s, Kind::Guidance},
        {u"offer"_s, Kind::Offer},       {u"fix"_s, Kind::Fix},
        {u"withdraw"_s, Kind::Withdraw}, {u"refer"_s, Kind::Refer},
        {u"visits"_s, Kind::Refer},      {u"again"_s, Kind::Again},
        {u"void"_s, Kind::Void},         {u"close"_s, Kind::Close},
        {u"print"_s, Kind::Print},       {u"receipt"_s, Kind::Receipt},
        {u"correct"_s, Kind::Correct},   {u"placement"_s, Kind::Placement}};
    return all;
}

/// `words` are "code=04", "slip=0" …
bool readDetails(const QStringList& words, QDate workingDay, DemoEvent& event) {
    for (const auto& [key, value] : pairsOf(words)) {
        if (key == u"code"_s)
            event.code = value;
        else if (key == u"detail"_s)
            event.detail = value;
        else if (key == u"method"_s)
            event.method = value;
        else if (key == u"count"_s)
            event.count = value.toInt();
        else if (key == u"slip"_s)
            event.referral = value.toInt();
        else if (key == u"letter"_s)
            event.fromLetter = value == u"1"_s;
        else if (key == u"good"_s)
            event.good = value == u"1"_s;
        else if (key == u"same"_s)
            event.sameFirm = value == u"1"_s;
        else if (key == u"start"_s)
            event.start = dayOf(value, workingDay);
        else
            return false;
    }
    return true;
}

/// One step of the table is one event, but for "contacts" and "visits", which are many.
std::vector<DemoEvent> spread(const QString& verb, DemoEvent event, Random& random,
                              DemoShares& shares) {
    std::vector<DemoEvent> events;
    const int count = event.count;
    if (verb == u"contacts"_s)
        for (int i = 0; i < count; ++i, event.on = event.on.addDays(1)) {
            event.code = contactOutcome(random, shares);
            events.push_back(event);
        }
    else if (verb == u"visits"_s)
        for (int made = 0; made < count; event.on = event.on.addDays(kVisitEvery)) {
            event.count = std::min(count - made, kLettersAVisit);
            events.push_back(event);
            for (int i = 0; i < event.count; ++i, ++made)
                if (const auto slip = slipOf(random, shares, event.on, made, SlipEnd::NotHired))
                    events.push_back({.on = slip->on,
                                      .kind = Kind::Receipt,
                                      .person = event.person,
                                      .referral = made,
                                      .code = slip->code});
        }
    else
        events.push_back(event);
    return events;
}

}  // namespace

QString EdgeCase::fact(const QString& key) const {
    const auto found = std::ranges::find(facts, key, &std::pair<QString, QString>::first);
    return found == facts.end() ? QString() : found->second;
}

Result<std::vector<EdgeCase>> loadEdgeCases() {
    const auto table = readResourceTable(u"demo/edge_cases.csv"_s);
    if (!table) return fail(table.error());
    std::vector<EdgeCase> cases;
    for (const auto& row : table->rows)
        cases.push_back({row[table->column(u"tag"_s)], row[table->column(u"group"_s)],
                         pairsOf(row[table->column(u"facts"_s)].split(u';', Qt::SkipEmptyParts)),
                         row[table->column(u"story"_s)].split(u';')});
    return cases;
}

Result<DemoPerson> followFacts(const EdgeCase& planted, DemoPerson person, DemoNumbers& numbers,
                               const Codes& codes, QDate workingDay) {
    auto& facts = person.facts;
    person.insists = true;
    facts.aliases.clear();
    person.alsoIn.clear();
    for (const auto& [key, value] : planted.facts) {
        const auto setter = setters().find(key);
        if (setter != setters().end())
            setter->second(facts, value);
        else if (key == u"birth"_s)
            facts.birthOn = dayOf(value, workingDay);
        else if (key == u"graduated"_s)
            facts.graduatedOn = dayOf(value, workingDay);
        else if (key == u"only"_s)
            person.alsoIn.emplace_back(value.section(u'/', 0, 0), value.section(u'/', 1));
        else if (!isRead(key))
            return fail(badCase(planted, key));
    }
    if (auto given = giveNumber(planted, facts, numbers); !given) return fail(given.error());
    const auto checked = checkPerson(codes, facts, workingDay, true, OldNumbers::Accept);
    if (!checked) return fail(checked.error());
    facts = checked->facts;
    if (const auto sex = planted.fact(u"sex_recorded"_s); !sex.isEmpty()) facts.sex = sex;
    return person;
}

Result<std::vector<DemoEvent>> storyOf(const EdgeCase& planted, Random& random, DemoShares& shares,
                                       int place, QDate workingDay) {
    std::vector<DemoEvent> events;
    for (const auto& step : planted.story) {
        auto words = step.split(u' ', Qt::SkipEmptyParts);
        const auto verb = verbs().find(words.value(1));
        if (verb == verbs().end()) return fail(badCase(planted, step));
        DemoEvent event{.on = dayOf(words[0], workingDay), .kind = verb->second, .person = place};
        if (!event.on.isValid() || !readDetails(words.mid(2), workingDay, event))
            return fail(badCase(planted, step));
        for (auto& one : spread(verb->first, event, random, shares)) events.push_back(one);
    }
    return events;
}

}  // namespace zhiqiao
