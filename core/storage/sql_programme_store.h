// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/programmes/programme_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlProgrammeStore final : public ProgrammeStore {
public:
    explicit SqlProgrammeStore(SqlContext context) : context_(context) {}

    Result<ProgrammeRound> addRound(const Act& act, const ProgrammeRoundFacts& facts) override;
    Result<ProgrammeRound> changeRound(const Act& act, ProgrammeRoundId id, int rowVersion,
                                       const ProgrammeRoundFacts& facts) override;
    Result<ProgrammeRound> round(ProgrammeRoundId id) const override;
    Result<ProgrammeRound> holdRound(const Act& act, ProgrammeRoundId id) override;

    Result<> holdPerson(const Act& act, PersonId person) override;
    Result<Enrolment> add(const Act& act, const EnrolmentFacts& facts) override;
    Result<Enrolment> addDeeds(const Act& act, const Enrolment& seen,
                               const std::vector<EnrolmentDeedFacts>& deeds) override;
    Result<Enrolment> find(EnrolmentId id) const override;
    Result<std::vector<Enrolment>> ofPerson(PersonId person) const override;

    Result<> saveRows(const Act& act, PersonId person,
                      const std::vector<EnrolmentRow>& rows) override;
    Result<std::vector<EnrolmentRow>> rowsOf(PersonId person) const override;

    Result<ProgrammeFigures> figures(ProgrammeRoundId round, QDate today) const override;
    Result<std::optional<QueuePlace>> queuePlace(EnrolmentId id) const override;
    Result<std::vector<PersonId>> withoutRegistration(const std::vector<PersonId>& people,
                                                      const QString& kind,
                                                      QDate day) const override;

private:
    SqlContext context_;
};

}  // namespace zhiqiao
