// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/casework/person_access.h"
#include "core/merging/person_fields.h"
#include "ui/people/field_notes.h"

#include <QObject>

#include <optional>

namespace zhiqiao::ui {

/// Corrects facts of a person. When another counter was faster, changes to different fields go
/// together by themselves; of a field both changed, both values are told and one is chosen.
class PersonEditPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        const CaseworkPorts& ports;
        Lanes lanes;
        const Clock& clock;
        Actor actor;
        UserStore& users;
        bool demo = false;
    };

    explicit PersonEditPresenter(const Needs& needs, QObject* parent = nullptr);

    /// To open the facts for correction is an act of its own, because the form holds them all.
    void open(PersonId person);
    [[nodiscard]] std::vector<FieldNote> check(const PersonFacts& facts,
                                               const QStringList& unreadable) const;
    void save(const PersonFacts& facts, const QStringList& unreadable);
    /// The value of a field both changed, put into `facts`: one's own, or the other counter's.
    void takeMine(PersonFacts& facts, const QString& field) const;
    void takeTheirs(PersonFacts& facts, const QString& field) const;
    [[nodiscard]] bool isDemo() const { return needs_.demo; }
    [[nodiscard]] const Codes& codes() const { return needs_.ports.codes; }

signals:
    void opened(const zhiqiao::PersonFacts& facts);
    void busyChanged(bool busy);
    void notesChanged(const std::vector<zhiqiao::ui::FieldNote>& notes);
    /// `merged` holds both sides, of a clash one's own; `by` says whose save was faster.
    void clashed(const zhiqiao::PersonFacts& merged, const zhiqiao::EditedBy& by,
                 const std::vector<zhiqiao::FieldClash>& clashes);
    void saved(zhiqiao::PersonId person);
    /// After saved(): what somebody else changed meanwhile that is kept beside it.
    void said(const QString& sentence);
    void failed(const zhiqiao::Error& error);

private:
    void write(const PersonFacts& facts);
    void take(const EditOutcome<Person>& outcome);
    [[nodiscard]] std::vector<EditField<PersonFacts>> fields() const;

    Needs needs_;
    std::optional<Person> base_;  ///< as it was read last
    PersonFacts mine_;            ///< of the save that met another one
    OperationId operation_ = OperationId::make();
    bool busy_ = false;
    int question_ = 0;  // number of the newest read; older answers are stale
};

}  // namespace zhiqiao::ui
