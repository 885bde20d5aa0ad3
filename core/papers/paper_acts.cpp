// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/paper_acts.h"

#include "core/security/office_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct PaperActs {
    Q_DECLARE_TR_FUNCTIONS(PaperActs)
};

Error invalid(std::string_view code, const QString& message, const QString& hint,
              const char* field) {
    return {.kind = Error::Kind::Invalid,
            .code = code,
            .message = message,
            .hint = hint,
            .detail = u"field="_s + QLatin1String(field)};
}

Error ofAnother(const char* field) {
    return invalid("paper.of_another", PaperActs::tr("This belongs to another person."),
                   PaperActs::tr("Choose a record of this person."), field);
}

Error reasonMissing(bool exported) {
    return invalid("person.reason_missing",
                   exported ? PaperActs::tr("The paper is to leave the database.")
                            : PaperActs::tr("Somebody else is in charge of this person."),
                   PaperActs::tr("Write why you need to see this; the auditor reads it."),
                   "reason");
}

ActRequest about(std::string_view name, const OperationId& operation, PersonId person, Right right,
                 const QString& reason = {}) {
    return {.name = name,
            .operation = operation,
            .subject = "person",
            .subjectId = person.value(),
            .right = right,
            .reason = reason};
}

/// There has to be one.
Result<> checkCode(const CodeBook& lists, const QString& list, const QString& code,
                   const char* field) {
    return code.isEmpty() ? fail(unknownCode(field)) : lists.check(list, code, field);
}

Result<> checkCodes(const CodeBook& lists, const PaperFacts& facts) {
    if (auto kind = checkCode(lists, u"evidence_kind"_s, facts.kind, "kind"); !kind) return kind;
    return checkCode(lists, u"paper_channel"_s, facts.channel, "channel");
}

Result<> checkOwner(const PaperPorts& ports, const PaperFacts& facts) {
    if (facts.hardship) {
        const auto one = ports.recognitions.find(*facts.hardship);
        if (!one) return fail(one.error());
        if (one->facts.person != facts.person) return fail(ofAnother("hardship"));
    }
    if (facts.registration) {
        const auto all = ports.people.registrationHistory(facts.person);
        if (!all) return fail(all.error());
        if (std::ranges::find(*all, *facts.registration, &Registration::id) == all->end())
            return fail(ofAnother("registration"));
    }
    return {};
}

Result<> checkFacts(const PaperPorts& ports, const PaperFacts& facts, QDate today) {
    if (auto codes = checkCodes(ports.codes.lists, facts); !codes) return codes;
    if (!facts.takenOn.isValid() || facts.takenOn > today)
        return fail(invalid("paper.in_future", PaperActs::tr("This day has not come yet."),
                            PaperActs::tr("Enter the day on which the paper was taken."), "on"));
    return checkOwner(ports, facts);
}

/// Inside the act, so that a person handed over a moment ago is judged as it is now.
Result<bool> isOwn(const UserStore& users, const Actor& actor, PersonId person) {
    const auto standing = users.standing(actor.staff);
    if (!standing) return fail(standing.error());
    const auto record = users.whereabouts(u"person"_s, person.value());
    if (!record) return fail(record.error());
    return !*record || isWithin(Scope::Own, *standing, **record);
}

Result<std::vector<Paper>> found(const PaperStore& store, const std::vector<PaperId>& ids) {
    std::vector<Paper> papers;
    for (const auto id : ids) {
        const auto paper = store.find(id);
        if (!paper) return fail(paper.error());
        if (!papers.empty() && papers.front().facts.person != paper->facts.person)
            return fail(ofAnother("id"));
        papers.push_back(*paper);
    }
    if (papers.empty()) return fail(recordNotFound());
    return papers;
}

Result<std::vector<OpenedPaper>> opened(const PaperStore& store, const std::vector<Paper>& papers) {
    std::vector<OpenedPaper> all;
    for (const auto& paper : papers) {
        auto content = store.content(paper.id);
        if (!content) return fail(content.error());
        all.push_back({paper, *std::move(content)});
    }
    return all;
}

}  // namespace

Result<Paper> filePaper(const PaperPorts& ports, const Actor& actor, const OperationId& operation,
                        const PaperFacts& facts, const QByteArray& content, QDate today) {
    const auto sheet = examinePaper(content);
    if (!sheet) return fail(sheet.error());
    return ports.transactions.run(actor,
                                  about("paper.file", operation, facts.person, Right::PersonWrite),
                                  [&](const Act& act) -> Result<Paper> {
                                      if (auto fits = checkFacts(ports, facts, today); !fits)
                                          return fail(fits.error());
                                      if (auto gone = ports.papers.dropWithdrawn(act, today); !gone)
                                          return fail(gone.error());
                                      return ports.papers.add(act, facts, *sheet, content);
                                  });
}

Result<Paper> withdrawPaper(const PaperPorts& ports, const Actor& actor,
                            const OperationId& operation, PaperId id, const QString& reason,
                            QDate today) {
    const auto paper = ports.papers.find(id);
    if (!paper) return fail(paper.error());
    if (auto known = checkCode(ports.codes.lists, u"paper_withdrawal"_s, reason, "reason"); !known)
        return fail(known.error());
    return ports.transactions.run(
        actor, about("paper.withdraw", operation, paper->facts.person, Right::PersonWrite, reason),
        [&](const Act& act) -> Result<Paper> {
            if (auto gone = ports.papers.dropWithdrawn(act, today); !gone)
                return fail(gone.error());
            return ports.papers.withdraw(act, id, reason);
        });
}

Result<Paper> restorePaper(const PaperPorts& ports, const Actor& actor,
                           const OperationId& operation, PaperId id) {
    const auto paper = ports.papers.find(id);
    if (!paper) return fail(paper.error());
    return ports.transactions.run(
        actor, about("paper.restore", operation, paper->facts.person, Right::PersonWrite),
        [&](const Act& act) { return ports.papers.restore(act, id); });
}

Result<int> attachPapers(const PaperPorts& ports, const Actor& actor, const OperationId& operation,
                         HardshipId hardship) {
    const auto one = ports.recognitions.find(hardship);
    if (!one) return fail(one.error());
    const auto& kinds = one->facts.evidence;
    const auto papers = ports.papers.ofPerson(one->facts.person);
    if (!papers) return fail(papers.error());
    if (std::ranges::none_of(*papers, [&](const Paper& paper) {
            return !paper.withdrawn && !paper.facts.hardship && !paper.facts.registration &&
                   kinds.contains(paper.facts.kind);
        }))
        return 0;
    return ports.transactions.run(
        actor, about("paper.attach", operation, one->facts.person, Right::PersonWrite),
        [&](const Act& act) {
            return ports.papers.attach(act, one->facts.person, hardship, kinds);
        });
}

Result<std::vector<OpenedPaper>> openPapers(const PaperPorts& ports, const Actor& actor,
                                            const OperationId& operation,
                                            const std::vector<PaperId>& ids, PaperReading reading,
                                            const QString& reason) {
    const auto papers = found(ports.papers, ids);
    if (!papers) return fail(papers.error());
    const auto person = papers->front().facts.person;
    const bool out = reading == PaperReading::Export;
    const auto why = reason.trimmed();
    if (out && why.isEmpty()) return fail(reasonMissing(true));
    return ports.transactions.run(
        actor,
        about(out ? "paper.export" : "paper.view", operation, person, Right::PersonReveal, why),
        [&](const Act&) -> Result<std::vector<OpenedPaper>> {
            const auto own = isOwn(ports.users, actor, person);
            if (!own) return fail(own.error());
            if (!*own && why.isEmpty()) return fail(reasonMissing(false));
            return opened(ports.papers, *papers);
        });
}

const HardshipCase* caseToProve(const std::vector<HardshipCase>& cases) {
    const auto newest = [&](auto fits) -> const HardshipCase* {
        const auto found = std::find_if(cases.rbegin(), cases.rend(), fits);
        return found == cases.rend() ? nullptr : &*found;
    };
    if (const auto* open = newest([](const auto& one) { return one.isUnderWay(); })) return open;
    return newest([](const auto& one) { return one.isActive(); });
}

QStringList wantedPapers(const HardshipCategories& categories,
                         const std::vector<HardshipCase>& cases) {
    const auto* one = caseToProve(cases);
    const auto* category = one ? categories.find(one->facts.category) : nullptr;
    return category ? category->evidence : QStringList();
}

}  // namespace zhiqiao
