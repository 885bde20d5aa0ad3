// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/consent.h"
#include "core/onward/onward_store.h"

namespace zhiqiao {

/// The notice whose consent lets a department be told about somebody.
inline const QString kDepartmentNotice = QStringLiteral("department");

class ConsentToPassOn final : public SharingConsent {
public:
    explicit ConsentToPassOn(const ConsentStore& consents) : consents_(consents) {}
    Result<bool> standsFor(PersonId person) const override;

private:
    const ConsentStore& consents_;
};

}  // namespace zhiqiao
