// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/enter_part.h"

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

EnterPart::EnterPart(SessionPresenter& presenter, RecordList& people, QWidget* parent)
    : ChoicePart(people, texts(), Undo::Elsewhere, parent), presenter_(presenter) {
    connectPresenter();
}

ChoicePart::Texts EnterPart::texts() {
    return {.name = u"enter"_s,
            .letterName = u"enterForSession"_s,
            .letter = tr("Enter the selected people for a group session"),
            .key = Qt::Key_G,
            .choiceName = u"enterSession"_s,
            .choice = tr("Group session"),
            .save = tr("Enter  Ctrl+Enter"),
            .chooseRows = tr("Choose the people first: Space marks a row."),
            .nothingOpen = tr("No group session is planned: make one on its page."),
            .choose = tr("Choose the session.")};
}

void EnterPart::connectPresenter() {
    connect(&presenter_, &SessionPresenter::offered, this,
            [this](const std::vector<SessionPresenter::Choice>& choices) {
                std::vector<CodeItem> items;
                for (const auto& [id, name] : choices)
                    items.push_back({QString::number(id.value()), name});
                offer(items);
            });
    connect(&presenter_, &SessionPresenter::entered, this, &EnterPart::saved);
    connect(&presenter_, &SessionPresenter::said, this,
            [this](const QString& sentence) { say(sentence, Tone::Neutral); });
    connect(&presenter_, &SessionPresenter::saidUndoable, this, &EnterPart::sayUndoable);
    connect(&presenter_, &SessionPresenter::refused, this,
            [this](const QString&, const Error& error) { refuse(error); });
}

QString EnterPart::aboutRows(int rows) const { return tr("%n person(s)", nullptr, rows); }

void EnterPart::save(const QString& session) {
    std::vector<PersonId> people;
    for (const auto id : list().selectedIds()) people.emplace_back(id);
    presenter_.enter(GroupSessionId(session.toLongLong()), people);
}

}  // namespace zhiqiao::ui
