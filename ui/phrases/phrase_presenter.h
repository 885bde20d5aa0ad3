// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/lane.h"
#include "core/phrases/phrase_acts.h"

#include <QObject>

#include <functional>
#include <map>

namespace zhiqiao::ui {

/// The office's phrase book: what is offered in each kind of field, and its changes.
class PhrasePresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        PhrasePorts ports;
        Lanes lanes;
        Actor actor;
        /// Puts the office's own terms into the lists of the program, on the lane of the change.
        std::function<Result<>()> readTerms = {};
    };

    explicit PhrasePresenter(const Needs& needs, QObject* parent = nullptr);

    /// Reads every kind anew; changed() tells.
    void reload();
    [[nodiscard]] QStringList offered(const QString& kind) const;
    [[nodiscard]] std::vector<PhraseRow> rows(const QString& kind) const;
    void change(const QString& kind, const PhraseChange& change);

signals:
    void changed();
    void saved(const QString& sentence);
    void refused(const zhiqiao::Error& error);

private:
    [[nodiscard]] OwnPhrases own(const QString& kind) const;

    Needs needs_;
    std::map<QString, OwnPhrases> own_;
    bool busy_ = false;
};

}  // namespace zhiqiao::ui
