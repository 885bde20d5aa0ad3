// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "core/casework/counter_acts.h"
#include "core/people/masking.h"

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

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
    RegisterPersonRequest request;
    request.facts = {.name = text(o.name),
                     .idType = o.id.empty() ? QString() : text(o.idType),
                     .idNumber = text(o.id),
                     .education = text(o.education),
                     .residenceDivision = text(o.residence),
                     .address = text(o.address),
                     .phone = text(o.phone)};
    for (const auto& category : o.categories) {
        const auto* kind = session.codes().lists.match(u"registration_kind"_s, text(category));
        if (!kind)
            return output.fail({.kind = Error::Kind::Invalid,
                                .code = "code.unknown",
                                .message = QCoreApplication::translate(
                                               "PersonVerbs", "There is no category \"%1\".")
                                               .arg(text(category)),
                                .hint = QCoreApplication::translate(
                                    "PersonVerbs",
                                    "Categories: jobseeker, unemployment, graduate, hardship, "
                                    "poverty, migrant, veteran.")});
        request.registrations.push_back({.kind = kind->code,
                                         .channel = u"01"_s,
                                         .registeredOn = session.clock().today(),
                                         .officer = actor->staff});
    }
    const auto saved = registerCase(session.ports(), *actor, OperationId::make(),
                                    session.facts().demo, request, session.clock().today());
    if (!saved) return output.fail(saved.error());
    output.object({{u"id"_s, saved->person.id.value()},
                   {u"name"_s, saved->person.facts.name},
                   {u"findings"_s, findingsJson(saved->findings)}});
    return Done;
}

QJsonObject entry(const QString& kind, QDate on, const QString& what) {
    return {{u"on"_s, dayJson(on)}, {u"kind"_s, kind}, {u"what"_s, what}};
}

QJsonArray timelineJson(const CaseFile& file, const Codes& codes) {
    QJsonArray entries;
    for (const auto& r : file.registrations)
        entries.append(entry(u"registration"_s, r.facts.registeredOn,
                             codes.lists.name(u"registration_kind"_s, r.facts.kind)));
    for (const auto& s : file.services) {
        if (s.facts.contact)
            entries.append(entry(u"contact"_s, s.facts.on,
                                 codes.lists.name(u"contact_outcome"_s, s.facts.contact->outcome)));
        if (s.facts.guidance)
            entries.append(entry(u"guidance"_s, s.facts.on,
                                 codes.lists.name(u"guidance_mode"_s, s.facts.guidance->mode)));
        if (s.facts.policy)
            entries.append(entry(u"policy"_s, s.facts.on,
                                 codes.lists.name(u"contact_method"_s, s.facts.policy->method)));
        if (s.facts.offer) entries.append(entry(u"offer"_s, s.facts.on, s.facts.offer->name));
    }
    for (const auto& r : file.referrals)
        entries.append(entry(u"referral"_s, r.facts.issuedOn, r.number + u' ' + r.title));
    for (const auto& r : file.receipts)
        entries.append(entry(u"receipt"_s, r.facts.receivedOn,
                             codes.lists.name(u"referral_result"_s, r.facts.result)));
    for (const auto& p : file.placements)
        entries.append(entry(u"placement"_s, p.facts.startOn, p.facts.employerName));
    return entries;
}

Exit showPerson(Program& program, OfficeSession& session, const std::string& typed) {
    const auto output = program.output();
    const auto id = numberOf(typed);
    if (!id) return output.fail(id.error());
    const auto file = loadCase(session.ports(), PersonId(*id), session.clock().today());
    if (!file) return output.fail(file.error());
    const auto& f = file->person.facts;
    QJsonArray registrations;
    for (const auto& r : file->registrations)
        registrations.append(QJsonObject{{u"id"_s, r.id.value()},
                                         {u"kind"_s, r.facts.kind},
                                         {u"category"_s, r.facts.category},
                                         {u"registered_on"_s, dayJson(r.facts.registeredOn)},
                                         {u"ended_on"_s, dayJson(r.facts.endedOn)}});
    output.object({{u"id"_s, *id},
                   {u"name"_s, f.name},
                   {u"sex"_s, f.sex},
                   {u"birth"_s, dayJson(f.birthOn)},
                   {u"area"_s, f.residenceDivision},
                   {u"id_masked"_s, maskedIdentityNumber(f.idNumber)},
                   {u"phone_masked"_s, maskedPhone(f.phone)},
                   {u"education"_s, f.education},
                   {u"row_version"_s, file->person.rowVersion},
                   {u"registrations"_s, registrations},
                   {u"obligations"_s, owedJson(file->owed)},
                   {u"timeline"_s, timelineJson(*file, session.codes())}});
    return Done;
}

}  // namespace

void addPersonVerbs(CLI::App& app, Program& program) {
    auto* noun = app.add_subcommand("person", "Register and find people");
    noun->require_subcommand(1);

    auto* add = noun->add_subcommand("add",
                                     "Example: zhiqiao-cli person add --name 马小梅 "
                                     "--id 632421197008151239 --category graduate");
    const auto a = std::make_shared<AddOptions>();
    add->add_option("--name", a->name, "Name")->required();
    add->add_option("--id", a->id, "Identity number");
    add->add_option("--id-type", a->idType, "Kind of document, code of id_type");
    add->add_option("--phone", a->phone, "Phone");
    add->add_option("--address", a->address, "Address");
    add->add_option("--education", a->education, "Schooling, code of GB/T 4658");
    add->add_option("--residence", a->residence, "Division of residence, 6 or 9 digits");
    add->add_option("--category", a->categories, "Registration: graduate, unemployment, …");
    add->callback([&program, a] {
        program.verb = [&program, a] {
            return program.withSession(
                [&](OfficeSession& session) { return addPerson(program, session, *a); });
        };
    });

    auto* find = noun->add_subcommand("find", "Example: zhiqiao-cli person find 马 --limit 20");
    struct FindOptions {
        std::vector<std::string> words;
        int limit = 50;
        std::string after;
    };
    const auto f = std::make_shared<FindOptions>();
    find->add_option("query", f->words, "Name, pinyin, initials, number or its last digits")
        ->required();
    find->add_option("--limit", f->limit, "Rows at most")->check(CLI::Range(1, 10000));
    find->add_option("--after", f->after, "Cursor of the page before");
    find->callback([&program, f] {
        program.verb = [&program, f] {
            return program.withSession([&](OfficeSession& session) {
                QStringList words;
                for (const auto& word : f->words) words << text(word);
                return printPage(
                    program.output(), *session.peopleRows,
                    {.text = words.join(u' '), .after = text(f->after), .limit = f->limit});
            });
        };
    });

    auto* show = noun->add_subcommand("show", "Example: zhiqiao-cli person show 12");
    const auto id = std::make_shared<std::string>();
    show->add_option("id", *id, "Record number")->required();
    show->callback([&program, id] {
        program.verb = [&program, id] {
            return program.withSession(
                [&](OfficeSession& session) { return showPerson(program, session, *id); });
        };
    });
    addImportVerb(*noun, program, ImportKind::People);
}

}  // namespace zhiqiao::cli
