// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_verb.h"
#include "app/cli/duplicates.h"
#include "app/cli/merge_verbs.h"
#include "core/casework/counter_acts.h"
#include "core/casework/person_access.h"
#include "core/storage/sql_contact_sheets.h"
#include "core/storage/sql_guidance_sheets.h"
#include "core/storage/sql_record_batch_store.h"

#include <QCoreApplication>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct PersonVerbs {
    Q_DECLARE_TR_FUNCTIONS(PersonVerbs)
};

QJsonArray findingsJson(const std::vector<Finding>& findings) {
    QJsonArray array;
    for (const auto& finding : findings)
        array.append(QJsonObject{
            {u"id"_s, finding.id}, {u"field"_s, finding.field}, {u"message"_s, finding.message}});
    return array;
}

struct AddOptions {
    std::string name;
    std::string id;
    std::string idType = "01";
    std::string phone;
    std::string address;
    std::string education;
    std::string residence;
    std::vector<std::string> categories;
};

Exit addPerson(Program& program, OfficeSession& session, const AddOptions& o) {
    const auto output = program.output();
    const auto actor = session.actor();
    if (!actor) return output.fail(actor.error());
    const auto& lists = session.codes().lists;
    const auto idType = codeTyped(lists, u"id_type"_s, o.idType);
    if (!idType) return output.fail(idType.error());
    const auto education = o.education.empty() ? Result<QString>(QString())
                                               : codeTyped(lists, u"education"_s, o.education);
    if (!education) return output.fail(education.error());
    RegisterPersonRequest request;
    request.facts = {.name = text(o.name),
                     .idType = o.id.empty() ? QString() : *idType,
                     .idNumber = text(o.id),
                     .education = *education,
                     .residenceDivision = text(o.residence),
                     .address = text(o.address),
                     .phone = text(o.phone)};
    for (const auto& category : o.categories) {
        const auto kind = codeTyped(lists, u"registration_kind"_s, category);
        if (!kind) return output.fail(kind.error());
        request.registrations.push_back({.kind = *kind,
                                         .channel = u"01"_s,
                                         .registeredOn = session.clock().today(),
                                         .officer = actor->staff});
    }
    const auto alike = alikeFindings(session, request.facts);
    if (!alike) return output.fail(alike.error());
    auto saved = registerCase(session.ports(), *actor, OperationId::make(), session.facts().demo,
                              request, session.clock().today());
    if (!saved) return output.fail(saved.error());
    std::ranges::copy(*alike, std::back_inserter(saved->findings));
    output.object({{u"id"_s, saved->person.id.value()},
                   {u"name"_s, saved->person.facts.name},
                   {u"findings"_s, findingsJson(saved->findings)}});
    return Done;
}

QJsonObject entry(const QString& kind, QDate on, const QString& what) {
    return {{u"on"_s, dayJson(on)}, {u"kind"_s, kind}, {u"what"_s, what}};
}

/// What of the sheet is no sealed value.
void addSheet(QJsonObject& entry, const GuidanceSheet& sheet) {
    if (sheet.nextContact) entry[u"next_contact"_s] = dayJson(*sheet.nextContact);
    if (!sheet.satisfaction.isEmpty()) entry[u"satisfaction"_s] = sheet.satisfaction;
}

void addSheet(QJsonObject& entry, const ContactSheet& sheet) {
    if (!sheet.place.isEmpty()) entry[u"place"_s] = sheet.place;
    if (sheet.attempts > 0) entry[u"attempts"_s] = sheet.attempts;
    if (!sheet.needs.isEmpty()) entry[u"needs"_s] = QJsonArray::fromStringList(sheet.needs);
    if (sheet.nextContact) entry[u"next_contact"_s] = dayJson(*sheet.nextContact);
}

/// What stands beside the services: words of them are sealed and told nowhere here.
struct Beside {
    std::map<ServiceId, GuidanceSheet> guidances;
    std::map<ServiceId, ContactSheet> contacts;
    std::vector<PersonNote> notes;
};

Result<Beside> besideServices(const SqlContext& context, PersonId person) {
    auto guidances = SqlGuidanceSheets(context).ofPerson(person);
    if (!guidances) return fail(guidances.error());
    auto contacts = SqlContactSheets(context).ofPerson(person);
    if (!contacts) return fail(contacts.error());
    auto notes = SqlRecordBatchStore(context).notesOf(person);
    if (!notes) return fail(notes.error());
    return Beside{*std::move(guidances), *std::move(contacts), *std::move(notes)};
}

QJsonArray timelineJson(const CaseFile& file, const Codes& codes, const Beside& beside) {
    QJsonArray entries;
    for (const auto& r : file.registrations)
        entries.append(entry(u"registration"_s, r.facts.registeredOn,
                             codes.lists.name(u"registration_kind"_s, r.facts.kind)));
    for (const auto& s : file.services) {
        if (s.facts.contact) {
            auto contact = entry(u"contact"_s, s.facts.on,
                                 codes.lists.name(u"contact_outcome"_s, s.facts.contact->outcome));
            if (const auto sheet = beside.contacts.find(s.id); sheet != beside.contacts.end())
                addSheet(contact, sheet->second);
            entries.append(contact);
        }
        if (s.facts.guidance) {
            auto guidance = entry(u"guidance"_s, s.facts.on,
                                  codes.lists.name(u"guidance_mode"_s, s.facts.guidance->mode));
            if (const auto sheet = beside.guidances.find(s.id); sheet != beside.guidances.end())
                addSheet(guidance, sheet->second);
            entries.append(guidance);
        }
        if (s.facts.policy)
            entries.append(entry(u"policy"_s, s.facts.on,
                                 codes.lists.name(u"contact_method"_s, s.facts.policy->method)));
        if (s.facts.offer) entries.append(entry(u"offer"_s, s.facts.on, s.facts.offer->name));
    }
    for (const auto& note : beside.notes) entries.append(entry(u"note"_s, note.on, QString()));
    for (const auto& r : file.referrals)
        entries.append(entry(u"referral"_s, r.facts.issuedOn, r.number + u' ' + r.title));
    for (const auto& r : file.receipts)
        entries.append(entry(u"receipt"_s, r.facts.receivedOn,
                             codes.lists.name(u"referral_result"_s, r.facts.result)));
    for (const auto& p : file.placements)
        entries.append(entry(u"placement"_s, p.facts.startOn, p.facts.employerName));
    return entries;
}

Exit showPerson(Program& program, OfficeSession& session, const std::string& typed,
                const std::string& reason) {
    const auto output = program.output();
    const auto asked = numberOf(typed);
    if (!asked) return output.fail(asked.error());
    const auto actor = session.actor();
    if (!actor) return output.fail(actor.error());
    const auto id = standingRecord(output, session, PersonId(*asked));
    if (!id) return output.fail(id.error());
    const auto seen = viewPerson({session.transactions, session.people, session.users}, *actor, *id,
                                 text(reason));
    if (!seen) return output.fail(seen.error());
    const auto file = loadCase(session.ports(), *id, session.clock().today());
    if (!file) return output.fail(file.error());
    const auto beside = besideServices(session.database().context(), *id);
    if (!beside) return output.fail(beside.error());
    const auto f = maskedFacts(file->person.facts);
    QJsonArray registrations;
    for (const auto& r : file->registrations)
        registrations.append(QJsonObject{{u"id"_s, r.id.value()},
                                         {u"kind"_s, r.facts.kind},
                                         {u"category"_s, r.facts.category},
                                         {u"registered_on"_s, dayJson(r.facts.registeredOn)},
                                         {u"ended_on"_s, dayJson(r.facts.endedOn)}});
    output.object({{u"id"_s, id->value()},
                   {u"name"_s, f.name},
                   {u"sex"_s, f.sex},
                   {u"birth"_s, dayJson(f.birthOn)},
                   {u"area"_s, f.residenceDivision},
                   {u"id_masked"_s, f.idNumber},
                   {u"phone_masked"_s, f.phone},
                   {u"education"_s, f.education},
                   {u"row_version"_s, file->person.rowVersion},
                   {u"registrations"_s, registrations},
                   {u"obligations"_s, owedJson(file->owed)},
                   {u"timeline"_s, timelineJson(*file, session.codes(), *beside)}});
    return Done;
}

}  // namespace

void addPersonVerbs(CLI::App& app, Program& program) {
    auto* noun = app.add_subcommand("person", utf8(PersonVerbs::tr("Register and find people")));
    noun->require_subcommand(1);

    auto* add = addVerb(*noun, "add", PersonVerbs::tr("Registers a person"),
                        "person add --name 马小梅 --id 632421197008151239 --category graduate");
    const auto a = std::make_shared<AddOptions>();
    add->add_option("--name", a->name, utf8(PersonVerbs::tr("Name")))->required();
    add->add_option("--id", a->id, utf8(PersonVerbs::tr("Identity number")));
    add->add_option("--id-type", a->idType,
                    utf8(PersonVerbs::tr("Kind of document, code of id_type")));
    add->add_option("--phone", a->phone, utf8(PersonVerbs::tr("Phone")));
    add->add_option("--address", a->address, utf8(PersonVerbs::tr("Address")));
    add->add_option("--education", a->education,
                    utf8(PersonVerbs::tr("Schooling, code of GB/T 4658")));
    add->add_option("--residence", a->residence,
                    utf8(PersonVerbs::tr("Division of residence, 6 or 9 digits")));
    add->add_option("--category", a->categories,
                    utf8(PersonVerbs::tr("Registration: graduate, unemployment, …")));
    add->callback([&program, a] {
        program.verb = [&program, a] {
            return program.withSession(
                [&](OfficeSession& session) { return addPerson(program, session, *a); });
        };
    });

    auto* find =
        addVerb(*noun, "find", PersonVerbs::tr("Finds people"), "person find 马 --limit 20");
    struct FindOptions {
        std::vector<std::string> words;
        int limit = 50;
        std::string after;
    };
    const auto f = std::make_shared<FindOptions>();
    find->add_option("query", f->words,
                     utf8(PersonVerbs::tr("Name, pinyin, initials, number or its last digits")))
        ->required();
    find->add_option("--limit", f->limit, utf8(PersonVerbs::tr("Rows at most")))
        ->check(CLI::Range(1, 10000));
    find->add_option("--after", f->after, utf8(PersonVerbs::tr("Cursor of the page before")));
    find->callback([&program, f] {
        program.verb = [&program, f] {
            return program.withSession([&](OfficeSession& session) {
                QStringList words;
                for (const auto& word : f->words) words << text(word);
                const auto actor = session.actor();
                if (!actor) return program.output().fail(actor.error());
                const auto noted = noteSearch(session.transactions, *actor, words.join(u' '));
                if (!noted) return program.output().fail(noted.error());
                return printPage(
                    program.output(), *session.peopleRows,
                    {.text = words.join(u' '), .after = text(f->after), .limit = f->limit});
            });
        };
    });

    auto* show = addVerb(*noun, "show",
                         PersonVerbs::tr("One person with registrations, promises and history"),
                         "person show 12");
    const auto id = std::make_shared<std::string>();
    show->add_option("id", *id, utf8(PersonVerbs::tr("Record number")))->required();
    const auto reason = std::make_shared<std::string>();
    show->add_option("--reason", *reason,
                     utf8(PersonVerbs::tr("Why, for a person of another office")));
    show->callback([&program, id, reason] {
        program.verb = [&program, id, reason] {
            return program.withSession(
                [&](OfficeSession& session) { return showPerson(program, session, *id, *reason); });
        };
    });
    addImportVerb(*noun, program, ImportKind::People);
    addCompareVerb(*noun, program);
    addPersonRightsVerbs(*noun, program);
    addDuplicatesVerb(*noun, program);
    addMergeVerbs(*noun, program);
}

}  // namespace zhiqiao::cli
