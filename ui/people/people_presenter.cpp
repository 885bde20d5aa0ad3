// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_presenter.h"

#include "core/base/deliver.h"
#include "core/base/text.h"
#include "core/people/identity_number.h"
#include "core/people/phone_number.h"

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kWholeNumber = 18;

bool looksLikeNumber(const QString& typed) {
    const auto text = normalisedIdentifier(typed);
    const auto digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
    return digits > 0 && digits * 2 >= text.size();
}

}  // namespace

PeoplePresenter::PeoplePresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs) {}

void PeoplePresenter::search(const QString& text) {
    const auto words = text.simplified();
    if (words == searched_) return;
    searched_ = words;
    ++question_;  // an answer about what stood there before must not open anything
    emit searchChanged(words);
}

void PeoplePresenter::submit() {
    if (normalisedIdentifier(searched_).size() < kWholeNumber || !looksLikeNumber(searched_)) {
        emit listWanted();
        return;
    }
    const auto check =
        checkIdentityNumber(searched_, needs_.ports.codes.divisions, needs_.clock.today());
    if (check.valid)
        lookUp(check);
    else
        emit failed(identifierError(check.problem));
}

void PeoplePresenter::startRegistration() {
    if (searched_.isEmpty()) {
        emit said(tr("Search first: type the identity number or the name of the person."));
        return;
    }
    PersonFacts start;
    start.idType = u"01"_s;
    if (!looksLikeNumber(searched_)) {
        start.name = normalisedName(searched_);
        emit registrationStarted(start);
        return;
    }
    const auto check =
        checkIdentityNumber(searched_, needs_.ports.codes.divisions, needs_.clock.today());
    if (check.valid) {
        lookUp(check);
        return;
    }
    if (const auto phone = checkMobile(searched_); phone.valid) {
        start.phone = phone.normalised;
        emit registrationStarted(start);
        return;
    }
    emit failed(identifierError(check.problem));
}

void PeoplePresenter::lookUp(const IdentifierCheck& number) {
    const auto& ports = needs_.ports;
    auto found = needs_.lanes.reads.run(
        [&ports, digits = number.normalised] { return ports.people.findByIdNumber(digits); });
    deliver(found, this,
            [this, number, asked = ++question_](const Result<std::optional<PersonId>>& answer) {
                if (asked != question_) return;
                if (!answer) {
                    emit failed(answer.error());
                    return;
                }
                if (*answer) {
                    emit personFound(**answer);
                    return;
                }
                PersonFacts start;
                start.idType = u"01"_s;
                start.idNumber = number.normalised;
                start.sex = number.sex;
                start.birthOn = number.birth;
                const auto today = needs_.clock.today();
                const auto& divisions = needs_.ports.codes.divisions;
                if (divisions.exists(number.area) &&
                    !divisions.retiredBefore(number.area, today.year()))
                    start.hukouDivision = number.area;
                emit registrationStarted(start);
            });
}

}  // namespace zhiqiao::ui
