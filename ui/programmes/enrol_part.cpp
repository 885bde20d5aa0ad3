// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programmes/enrol_part.h"

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

EnrolPart::EnrolPart(ProgrammePresenter& presenter, RecordList& list, QWidget* parent)
    : ChoicePart(list, texts(), Undo::Elsewhere, parent), presenter_(presenter) {
    connectPresenter();
}

ChoicePart::Texts EnrolPart::texts() {
    constexpr int kWidestRoundChoice = 200;
    return {
        .name = u"enrol"_s,
        .letterName = u"enrolInProgramme"_s,
        .letter = tr("Enrol the selected people in a programme"),
        .key = Qt::Key_J,
        .choiceName = u"enrolRound"_s,
        .choice = tr("Programme"),
        .save = tr("Enrol  Ctrl+Enter"),
        .chooseRows = tr("Choose the rows first: Space marks a row."),
        .nothingOpen = tr("No round of a programme is open: open one on its page, Ctrl+Shift+E."),
        .choose = tr("Choose the programme."),
        .widest = kWidestRoundChoice};
}

void EnrolPart::connectPresenter() {
    connect(&presenter_, &ProgrammePresenter::offered, this,
            [this](const std::vector<RoundChoice>& choices) {
                std::vector<CodeItem> items;
                for (const auto& [id, name] : choices) items.push_back(spoken(id.value(), name));
                offer(items);
            });
    connect(&presenter_, &ProgrammePresenter::enrolled, this, &EnrolPart::saved);
    // The first reason stands for all: most are enrolled already.
    connect(&presenter_, &ProgrammePresenter::leftShown, this,
            [this](const std::vector<NotEnrolled>& left) {
                if (!left.empty()) showLeft(left.front().error.message);
            });
    connect(&presenter_, &ProgrammePresenter::said, this,
            [this](const QString& sentence) { say(sentence, Tone::Done); });
    connect(&presenter_, &ProgrammePresenter::saidUndoable, this, &EnrolPart::sayUndoable);
    connect(&presenter_, &ProgrammePresenter::refused, this,
            [this](const QString&, const Error& error) { refuse(error); });
}

QString EnrolPart::aboutRows(int rows) const { return tr("%n person(s)", nullptr, rows); }

void EnrolPart::save(const QString& round) {
    std::vector<PersonId> people;
    for (const auto id : list().selectedIds()) people.emplace_back(id);
    presenter_.enrol(ProgrammeRoundId(round.toLongLong()), people);
}

}  // namespace zhiqiao::ui
