// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/print_hardship.h"

#include "core/forms/hardship_form.h"
#include "core/forms/person_papers.h"

namespace zhiqiao {

Result<std::vector<FormPage>> printHardship(const HardshipPorts& ports, const OfficeStore& offices,
                                            const Actor& actor, const OperationId& operation,
                                            HardshipId hardship, const QDateTime& now, bool demo,
                                            const PaperFonts& fonts) {
    const auto kept = ports.cases.find(hardship);
    if (!kept) return fail(kept.error());
    const auto person =
        ports.transactions.run(actor,
                               {.name = "hardship.print",
                                .operation = operation,
                                .subject = "person",
                                .subjectId = kept->facts.person.value(),
                                .right = Right::FormPrint},
                               [&](const Act&) { return ports.people.find(kept->facts.person); });
    if (!person) return fail(person.error());
    const auto footer = footerOfAct(offices, actor, operation, now, demo);
    if (!footer) return fail(footer.error());
    return hardshipFormPages(hardshipFormFacts(ports.codes, ports.categories, person->facts, *kept),
                             *footer, fonts);
}

}  // namespace zhiqiao
