// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/finding_refresh.h"

#include "core/base/text.h"

#include <QCryptographicHash>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSubjectsAStep = 200;
constexpr int kEdition = 1;  // of what the checks look at
constexpr std::string_view kPhoneShared = "phone_shared";

Result<SubjectFindings> lookAtPerson(const CheckPorts& ports, PersonId id, QDate today) {
    const auto facts = loadPersonFacts(ports, id, today);
    if (!facts) return fail(facts.error());
    return SubjectFindings{holderOf(facts->file), findingsOf(*facts, ports.rules())};
}

Result<SubjectFindings> lookAtHousehold(const CheckPorts& ports, HouseholdId id) {
    const auto household = ports.casework.households.find(id);
    if (!household) return fail(household.error());
    const auto members = ports.casework.households.membersOf(id);
    if (!members) return fail(members.error());
    const auto course = ports.casework.households.courseOf(id);
    if (!course) return fail(course.error());
    SubjectFindings found{
        .holder = {.office = household->office, .division = household->facts.division},
        .findings = findingsOf({*household, *members, *course})};
    for (const auto& member : *members)
        if (!member.leftOn && (!found.holder.person || member.facts.relation == kHeadRelation))
            found.holder.person = member.facts.person.value();
    return found;
}

Result<SubjectFindings> lookAtEmployer(const CheckPorts& ports, EmployerId id) {
    const auto employer = ports.casework.vacancies.employer(id);
    if (!employer) return fail(employer.error());
    const auto hired = ports.findings.graduatesHired(id);
    if (!hired) return fail(hired.error());
    return SubjectFindings{
        .holder = {.office = employer->recorded.office, .division = employer->facts.division},
        .findings = findingsOf(EmployerCheckFacts{*employer, *hired}, ports.rules())};
}

/// Whether anything changed. What is gone has no findings.
Result<bool> refreshOne(const CheckPorts& ports, const FindingSubject& subject, QDate today) {
    const auto found = lookAt(ports, subject, today);
    if (!found && found.error().code == "record.not_found") return false;
    if (!found) return fail(found.error());
    return ports.findings.replace(subject, *found, today);
}

/// Those whose finding about a shared phone may begin or end with this person's: when the phone is
/// shared by one more or one fewer than the limit.
Result<std::set<PersonId>> phoneNeighbours(const CheckPorts& ports, PersonId id, QDate today) {
    std::set<PersonId> people;
    const auto limit = ports.casework.codes.parameters.number(u"check.phone_persons"_s, today);
    if (!limit) return people;
    const auto person = ports.casework.people.find(id);
    if (!person) return fail(person.error());
    const auto kept = ports.findings.keptOf({CheckSubject::Person, id.value()});
    if (!kept) return fail(kept.error());
    const auto take = [&](const Result<std::vector<PersonId>>& these) -> Result<> {
        if (!these) return fail(these.error());
        if (int(these->size()) <= *limit + 1) people.insert(these->begin(), these->end());
        return {};
    };
    for (const auto& one : *kept)
        if (one.finding.check == kPhoneShared)
            if (auto done = take(ports.findings.alike(one.id, *limit + 2)); !done)
                return fail(done.error());
    if (!person->facts.phone.isEmpty())
        if (auto done = take(ports.findings.withPhone(person->facts.phone, *limit + 2)); !done)
            return fail(done.error());
    people.erase(id);
    return people;
}

}  // namespace

Result<PersonCheckFacts> loadPersonFacts(const CheckPorts& ports, PersonId id, QDate today) {
    auto file = loadCase(ports.casework, id, today);
    if (!file) return fail(file.error());
    auto recognitions = ports.hardship.ofPerson(id);
    if (!recognitions) return fail(recognitions.error());
    auto memberships = ports.casework.households.membershipsOf(id);
    if (!memberships) return fail(memberships.error());
    auto consents = ports.consents.ofPerson(id);
    if (!consents) return fail(consents.error());
    const auto around = ports.findings.around(id, file->person.facts);
    if (!around) return fail(around.error());
    return PersonCheckFacts{*std::move(file), *std::move(recognitions), *std::move(memberships),
                            *std::move(consents), *around};
}

Result<SubjectFindings> lookAt(const CheckPorts& ports, const FindingSubject& subject,
                               QDate today) {
    switch (subject.kind) {
    case CheckSubject::Person: return lookAtPerson(ports, PersonId(subject.id), today);
    case CheckSubject::Household: return lookAtHousehold(ports, HouseholdId(subject.id));
    case CheckSubject::Employer: break;
    }
    return lookAtEmployer(ports, EmployerId(subject.id));
}

Result<> refreshFindings(const CheckPorts& ports, const TouchedRecords& touched, QDate today) {
    auto subjects = ports.findings.subjectsOf(touched);
    if (!subjects) return fail(subjects.error());
    for (const auto id : touched.people) {
        const auto neighbours = phoneNeighbours(ports, PersonId(id), today);
        if (!neighbours && neighbours.error().code == "record.not_found") continue;
        if (!neighbours) return fail(neighbours.error());
        for (const auto other : *neighbours)
            subjects->insert({CheckSubject::Person, other.value()});
    }
    for (const auto& subject : *subjects)
        if (auto done = refreshOne(ports, subject, today); !done) return fail(done.error());
    return {};
}

QString fingerprintOf(const CheckRules& rules) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QString& text) { hash.addData((text + u'\n').toUtf8()); };
    add(QString::number(kEdition));
    for (const auto& check : dataChecks())
        add(toQString(check.id) + u' ' + toQString(codeOf(check.severity)));
    for (const auto& row : rules.codes.parameters.rows())
        add(row.param + u' ' + row.value + u' ' + row.area);
    for (const auto& category : rules.categories.all())
        add(category.code + u' ' + category.evidence.join(u' '));
    return QString::fromLatin1(hash.result().toHex().left(32));
}

Result<bool> allCounted(const CheckPorts& ports) {
    const auto progress = ports.findings.progress();
    if (!progress) return fail(progress.error());
    return progress->finished && progress->rules == fingerprintOf(ports.rules());
}

Result<CountedSubjects> countSome(const CheckPorts& ports, QDate today, bool fromTheStart) {
    CountedSubjects counted;
    const auto rules = fingerprintOf(ports.rules());
    auto done = ports.findings.inOneStep([&]() -> Result<> {
        counted = {};
        auto progress = ports.findings.progress();
        if (!progress) return fail(progress.error());
        if (fromTheStart || progress->rules != rules) *progress = {.rules = rules};
        if (progress->finished) return {};
        const auto next = ports.findings.subjectsAfter(progress->last, kSubjectsAStep);
        if (!next) return fail(next.error());
        for (const auto& subject : *next) {
            const auto changed = refreshOne(ports, subject, today);
            if (!changed) return fail(changed.error());
            counted.changed += *changed ? 1 : 0;
            progress->last = subject;
        }
        counted.subjects = qint64(next->size());
        progress->finished = next->empty();
        return ports.findings.saveProgress(*progress);
    });
    if (!done) return fail(done.error());
    return counted;
}

Result<CountedSubjects> countEverything(const CheckPorts& ports, QDate today,
                                        const Progress& progress, bool fromTheStart) {
    CountedSubjects all;
    for (bool first = fromTheStart;; first = false) {
        const auto step = countSome(ports, today, first);
        if (!step) return fail(step.error());
        all.subjects += step->subjects;
        all.changed += step->changed;
        if (step->subjects == 0) return all;
        if (!progress.wanted(all.subjects, 0)) return all;
    }
}

}  // namespace zhiqiao
