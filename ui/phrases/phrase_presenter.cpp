// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/phrase_presenter.h"

#include "core/base/deliver.h"
#include "core/base/text.h"

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

PhrasePresenter::PhrasePresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs) {}

void PhrasePresenter::reload() {
    using All = std::map<QString, OwnPhrases>;
    auto read = needs_.lanes.reads.run(
        [&offices = needs_.ports.offices, office = needs_.actor.office]() -> Result<All> {
            All all;
            for (const auto& kind : phraseKinds()) {
                auto own = ownPhrases(offices, office, kind);
                if (!own) return fail(own.error());
                all[toQString(kind.code)] = std::move(own->phrases);
            }
            return all;
        });
    deliver(read, this, [this](const Result<All>& all) {
        if (!all) return;
        own_ = *all;
        emit changed();
    });
}

QStringList PhrasePresenter::offered(const QString& kind) const {
    const auto* known = phraseKind(kind);
    return known ? offeredPhrases(needs_.ports.lists, *known, own(kind)) : QStringList();
}

std::vector<PhraseRow> PhrasePresenter::rows(const QString& kind) const {
    const auto* known = phraseKind(kind);
    return known ? phraseRows(needs_.ports.lists, *known, own(kind)) : std::vector<PhraseRow>();
}

OwnPhrases PhrasePresenter::own(const QString& kind) const {
    const auto found = own_.find(kind);
    return found == own_.end() ? OwnPhrases() : found->second;
}

void PhrasePresenter::change(const QString& kind, const PhraseChange& change) {
    const auto* known = phraseKind(kind);
    if (!known || busy_) return;
    busy_ = true;
    auto done =
        needs_.lanes.writes.run([needs = needs_, known, change, operation = OperationId::make()] {
            auto phrases = changePhrases(needs.ports, needs.actor, operation, *known, change);
            if (phrases && known->terms && needs.readTerms)
                if (auto read = needs.readTerms(); !read)
                    return Result<OwnPhrases>(fail(read.error()));
            return phrases;
        });
    deliver(done, this, [this, kind, change](const Result<OwnPhrases>& phrases) {
        busy_ = false;
        if (!phrases) {
            emit refused(phrases.error());
            return;
        }
        own_[kind] = *phrases;
        emit changed();
        emit saved(change.retired           ? tr("The phrase is offered no more.")
                   : change.number == 0     ? tr("The phrase was added.")
                   : !change.text.isEmpty() ? tr("The phrase was changed.")
                                            : tr("The phrase is offered again."));
    });
}

}  // namespace zhiqiao::ui
