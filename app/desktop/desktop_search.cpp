// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/page_names.h"
#include "core/base/deliver.h"
#include "core/people/identity_number.h"

#include <QRegularExpression>

namespace zhiqiao {

using namespace Qt::StringLiterals;
using namespace page;

void Desktop::wireSearch() {
    auto& search = window_->search();
    connect(&search, &ui::SearchPalette::asked, this, &Desktop::search);
    connect(&search, &ui::SearchPalette::chosen, this, &Desktop::openAnswer);
    connect(&people_, &ui::PeoplePresenter::searchChanged, &trail_, &SearchTrail::searched);
    connect(&trail_, &SearchTrail::failed, this, &Desktop::sayProblem);
}

std::vector<Desktop::Searched> Desktop::searched() const {
    std::vector<Searched> sorts{
        {session_->peopleRows.get(),
         tr("Person"),
         8,
         u"name"_s,
         {u"id_masked"_s, u"phone_masked"_s}},
        {session_->referralRows.get(),
         tr("Referral"),
         5,
         u"number"_s,
         {u"name"_s, u"employer"_s, u"title"_s}},
        {session_->vacancyRows.get(),
         tr("Vacancy"),
         5,
         u"title"_s,
         {u"employer"_s, u"open_until"_s}},
        {session_->employerRows.get(), tr("Employer"), 5, u"name"_s, {u"division"_s}}};
    std::erase_if(sorts, [this](const Searched& sort) {
        const bool ofPeople =
            sort.list == session_->peopleRows.get() || sort.list == session_->referralRows.get();
        return !may(ofPeople ? Right::PersonRead : Right::VacancyRead);
    });
    return sorts;
}

void Desktop::search(const QString& text, int question) {
    static const QRegularExpression letter(u"^(\\d{16}|\\d{20})$"_s);
    auto asked = searched();
    if (may(Right::PersonRead)) trail_.searched(text);
    if (letter.match(text).hasMatch())
        std::erase_if(asked, [this](const Searched& sort) {
            return sort.list != session_->referralRows.get();
        });
    if (asked.empty()) window_->search().endAnswers(question);
    for (size_t at = 0; at < asked.size(); ++at) {
        auto found = reader_.run([&list = *asked[at].list, text, most = asked[at].most] {
            return list.page({.text = text, .limit = most});
        });
        deliver(found, this,
                [this, question, sort = asked[at],
                 last = at + 1 == asked.size()](const Result<ListPage>& page) {
                    auto& palette = window_->search();
                    if (page) palette.addAnswers(question, answersOf(sort, *page));
                    if (last) palette.endAnswers(question);
                });
    }
}

std::vector<ui::PaletteAnswer> Desktop::answersOf(const Searched& sort,
                                                  const ListPage& page) const {
    const auto columns = sort.list->columns();
    std::vector<ui::PaletteAnswer> answers;
    for (const auto& row : page.rows) {
        ui::PaletteAnswer answer{.kind = sort.list->key() == kPeople
                                             ? ui::PaletteAnswer::Kind::Person
                                             : ui::PaletteAnswer::Kind::Thing,
                                 .id = sort.list->key() + u':' + QString::number(row.id),
                                 .title = {},
                                 .group = sort.group};
        QStringList facts;
        for (size_t i = 0; i < columns.size(); ++i) {
            const auto text = words_.cells().text(columns, row, i);
            if (columns[i].key == sort.title) answer.title = text;
            if (sort.facts.contains(columns[i].key) && !text.isEmpty()) facts << text;
        }
        answer.facts = facts.join(u" · "_s);
        answers.push_back(answer);
    }
    return answers;
}

void Desktop::openAnswer(const ui::PaletteAnswer& answer) {
    const auto list = answer.id.section(u':', 0, 0);
    const auto id = answer.id.section(u':', 1).toLongLong();
    if (list == kPeople) {
        openPerson(PersonId(id));
        return;
    }
    if (list == session_->referralRows->key()) {
        window_->open({kReferrals});
        referrals_->openSlip(JobReferralId(id));
        return;
    }
    window_->open({kVacancies});
    vacanciesPage_->showOne(list == session_->employerRows->key(), id);
}

void Desktop::scanned(const QString& code) {
    if (const auto number = IdentityNumber::fromText(code.toUpper())) {
        if (sessionsPage_->isVisible() && sessionsPage_->scanned(number->text())) return;
        return openByNumber(number->text());
    }
    if (!window_->hasPage(kReferrals)) return;
    window_->open({kReferrals});
    referrals_->scanned(code);
}

void Desktop::openByNumber(const QString& number) {
    if (!may(Right::PersonRead)) return;
    trail_.searched(number);
    auto found = reader_.run([&list = *session_->peopleRows, number] {
        return list.page({.text = number, .limit = 2});
    });
    deliver(found, this, [this](const Result<ListPage>& page) {
        if (!page)
            sayProblem(page.error());
        else if (page->rows.size() == 1)
            openPerson(PersonId(page->rows.front().id));
        else
            say(tr("Nobody here has this identity number. Ctrl+2, then Ctrl+N registers."),
                ui::Tone::Neutral);
    });
}

}  // namespace zhiqiao
