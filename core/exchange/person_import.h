// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_subject.h"

#include <QHash>
#include <QSet>

namespace zhiqiao {

/// People by their identity number. A stored person keeps what the file does not say.
class PersonImport final : public ImportSubject {
public:
    PersonImport(const ImportPorts& ports, const ImportSetting& setting)
        : ports_(ports), setting_(setting) {}

    [[nodiscard]] const ColumnCatalogue& catalogue() const override {
        return importCatalogue(ImportKind::People);
    }
    [[nodiscard]] std::string_view actName() const override { return "import.people"; }
    Staged stage(RowReader& reader, const QString& place) override;
    Result<RowVerdict> look(size_t draft) override;
    Result<> put(size_t draft, const Act& act, BatchId batch) override;

private:
    struct Draft {
        PersonFacts facts;
        std::vector<RegistrationFacts> registrations;
        bool registeredByDefault = false;  ///< the file names no kind
        std::optional<JobWish> wish;
        QSet<qint64> apartFrom;  ///< whom somebody has decided not to be the same person
        bool operator==(const Draft&) const = default;
    };
    /// What put() has to write.
    struct Plan {
        std::optional<Person> stored;
        bool changesFacts = false;
        PersonFacts facts;
        std::vector<RegistrationFacts> registrations;
        std::optional<JobWish> wish;
    };

    [[nodiscard]] Result<std::optional<PersonId>> storedPerson(const PersonFacts& facts) const;
    /// Somebody stored before this import who may be the person under another number.
    [[nodiscard]] Result<std::optional<ColumnProblem>> doubt(const Draft& draft) const;
    Result<> keepDecisions(const Act& act, const Draft& draft, PersonId person);
    /// A registration the person is too young for.
    [[nodiscard]] std::optional<ColumnProblem> tooYoung(const Plan& plan) const;
    Result<Plan> planFor(const Draft& draft, PersonId id) const;
    Result<> planRegistrations(Plan& plan, const Draft& draft, PersonId id) const;
    Result<> planWish(Plan& plan, const Draft& draft, PersonId id) const;

    ImportPorts ports_;
    ImportSetting setting_;
    std::vector<Draft> drafts_;
    std::vector<QString> places_;
    QHash<QString, size_t> byNumber_;
    QHash<qint64, size_t> byStored_;  ///< two numbers may be one person's
    QHash<size_t, Plan> plans_;
    QSet<qint64> own_;  ///< added by this import: rows of one file are told apart by their numbers
};

}  // namespace zhiqiao
