// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/person_papers.h"

#include "core/base/deliver.h"
#include "core/casework/own_data.h"
#include "core/forms/registration_form.h"
#include "core/forms/service_history_pages.h"

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

using Paper = PaperOut::Paper;

const QString kNotice = u"告知与同意文本"_s;
const QString kCopy = u"个人信息副本"_s;
const QString kServicePaper = u"服务记录单"_s;
const QString kServiceRecord = u"个人服务记录"_s;
const QString kAccesses = u"个人信息查看记录"_s;

struct NoticeOfOffice {
    Notice notice;
    Office office;
};

Result<NoticeOfOffice> readNotice(const OfficeStore& store, OfficeId id, const QString& wanted,
                                  QDate today) {
    const auto notices = loadNotices();
    if (!notices) return fail(notices.error());
    const auto offices = store.offices();
    if (!offices) return fail(offices.error());
    const auto* notice = noticeOn(*notices, wanted, today);
    const auto office = std::ranges::find(*offices, id, &Office::id);
    if (!notice || office == offices->end()) return fail(recordNotFound());
    return NoticeOfOffice{*notice, *office};
}

}  // namespace

PersonPapers::PersonPapers(const Needs& needs, QObject* parent)
    : QObject(parent),
      needs_(needs),
      out_({needs.lanes.writes, needs.paper, needs.printer, needs.files, needs.printerName}) {
    connect(&out_, &PaperOut::busyChanged, this, &PersonPapers::busyChanged);
    connect(&out_, &PaperOut::done, this, &PersonPapers::done);
    connect(&out_, &PaperOut::failed, this, &PersonPapers::failed);
}

void PersonPapers::notice(const QString& id, PaperTo where) {
    out_.run(needs_.lanes.reads, kNotice, where,
             [&offices = needs_.ports.offices, office = needs_.actor.office, id,
              day = needs_.clock.today(), demo = needs_.demo]() -> Result<Paper> {
                 const auto read = readNotice(offices, office, id, day);
                 if (!read) return fail(read.error());
                 return Paper{kNotice, [read = *read, demo](const PaperFonts& fonts) {
                                  return noticePages(read.notice, read.office,
                                                     {.text = {}, .demo = demo}, fonts);
                              }};
             });
}

void PersonPapers::ownData(PersonId person, PaperTo where) {
    out_.run(needs_.lanes.writes, kCopy, where,
             [&ports = needs_.ports, stores = needs_.stores, actor = needs_.actor, person,
              day = needs_.clock.today(), now = needs_.clock.now(), demo = needs_.demo,
              operation = OperationId::make()]() -> Result<Paper> {
                 const auto notices = loadNotices();
                 if (!notices) return fail(notices.error());
                 const auto data = copyOwnData(ports, stores, actor, operation, person, day);
                 if (!data) return fail(data.error());
                 const auto footer = footerOfAct(ports.offices, actor, operation, now, demo);
                 if (!footer) return fail(footer.error());
                 return Paper{kCopy, [lines = ownDataLines(*data, ports.codes, *notices),
                                      footer = *footer](const PaperFonts& fonts) {
                                  return ownDataPages(lines, footer, fonts);
                              }};
             });
}

void PersonPapers::accesses(const Accesses& accesses, PaperTo where) {
    out_.run(needs_.paper, kAccesses, where, [accesses]() -> Result<Paper> {
        return Paper{kAccesses, [accesses](const PaperFonts& fonts) {
                         return accessPages(accesses.seen, accesses.person, accesses.footer, fonts);
                     }};
    });
}

void PersonPapers::registration(RegistrationId id, const RegistrationPaper& paper, PaperTo where) {
    out_.run(
        needs_.lanes.writes, paper.title, where,
        [&ports = needs_.ports, actor = needs_.actor, id, paper, now = needs_.clock.now(),
         today = needs_.clock.today(), demo = needs_.demo,
         operation = OperationId::make()]() -> Result<Paper> {
            const auto kept = ports.people.registration(id);
            if (!kept) return fail(kept.error());
            if (auto may = checkRegistrationPaper(paper.code, kept->facts, ports.codes, today);
                !may)
                return fail(may.error());
            const auto released = releaseRegistrationPrint(ports, actor, operation, id);
            if (!released) return fail(released.error());
            const auto footer = footerOfAct(ports.offices, actor, operation, now, demo);
            if (!footer) return fail(footer.error());
            const auto file = [&ports, actor, operation, code = paper.code,
                               registration =
                                   released->registration](const QString& target) -> Result<> {
                const auto filed =
                    recordRegistrationPrint(ports, actor, operation, registration, code, target);
                if (!filed) return fail(filed.error());
                return {};
            };
            return Paper{paper.title,
                         [paper, today, facts = registrationFormFacts(*released, *footer),
                          &codes = ports.codes](const PaperFonts& fonts) {
                             return registrationPaperPages(paper.code, facts, codes, today, fonts);
                         },
                         file};
        });
}

void PersonPapers::blankRegistration(const QString& kind, const RegistrationPaper& paper,
                                     PaperTo where) {
    out_.run(needs_.paper, paper.title, where,
             [kind, paper, &codes = needs_.ports.codes, demo = needs_.demo]() -> Result<Paper> {
                 return Paper{paper.title, [kind, paper, &codes, demo](const PaperFonts& fonts) {
                                  return blankRegistrationPaper(paper.code, kind, codes,
                                                                {.text = {}, .demo = demo}, fonts);
                              }};
             });
}

void PersonPapers::serviceRecord(PersonId person, PaperTo where) {
    out_.run(needs_.lanes.writes, kServiceRecord, where,
             [&ports = needs_.ports, &store = needs_.stores.followUps, actor = needs_.actor, person,
              now = needs_.clock.now(), demo = needs_.demo,
              operation = OperationId::make()]() -> Result<Paper> {
                 const auto history = releaseServiceHistory(ports, store, actor, operation, person);
                 if (!history) return fail(history.error());
                 const auto footer = footerOfAct(ports.offices, actor, operation, now, demo);
                 if (!footer) return fail(footer.error());
                 const auto file = [&ports, actor, operation,
                                    person](const QString& target) -> Result<> {
                     const auto filed =
                         recordServiceHistoryPrint(ports, actor, operation, person, target);
                     if (!filed) return fail(filed.error());
                     return {};
                 };
                 return Paper{kServiceRecord,
                              [history = *history, footer = *footer](const PaperFonts& fonts) {
                                  return serviceHistoryPages(history, footer, fonts);
                              },
                              file};
             });
}

void PersonPapers::service(PersonId person, ServiceId service, PaperTo where) {
    out_.run(needs_.lanes.writes, kServicePaper, where,
             [&ports = needs_.ports, &sheets = needs_.stores.sheets, actor = needs_.actor, person,
              service, now = needs_.clock.now(), demo = needs_.demo,
              operation = OperationId::make()]() -> Result<Paper> {
                 const auto released =
                     releaseServicePrint(ports, sheets, actor, operation, person, service);
                 if (!released) return fail(released.error());
                 const auto* paper = servicePaperOf(released->record.facts);
                 if (!paper) return fail(recordNotFound());
                 const auto footer = footerOfAct(ports.offices, actor, operation, now, demo);
                 if (!footer) return fail(footer.error());
                 const auto file = [&ports, actor, operation, code = paper->code,
                                    record = released->record](const QString& target) -> Result<> {
                     const auto filed =
                         recordServicePrint(ports, actor, operation, record, code, target);
                     if (!filed) return fail(filed.error());
                     return {};
                 };
                 return Paper{paper->title,
                              [released = *released, footer = *footer,
                               &codes = ports.codes](const PaperFonts& fonts) {
                                  return servicePaperPages(released, codes, footer, fonts);
                              },
                              file};
             });
}

void PersonPapers::blankService(const QString& code, PaperTo where) {
    const auto paper = std::ranges::find(servicePapers(), code, &ServicePaper::code);
    if (paper == servicePapers().end()) return;
    out_.run(needs_.paper, paper->title, where,
             [paper = *paper, &codes = needs_.ports.codes, demo = needs_.demo]() -> Result<Paper> {
                 return Paper{paper.title, [paper, &codes, demo](const PaperFonts& fonts) {
                                  return blankServicePaper(paper.code, codes,
                                                           {.text = {}, .demo = demo}, fonts);
                              }};
             });
}

}  // namespace zhiqiao::ui
