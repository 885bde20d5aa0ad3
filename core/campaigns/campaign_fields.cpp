// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/campaign_fields.h"

#include "core/codes/code_words.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct CampaignFields {
    Q_DECLARE_TR_FUNCTIONS(CampaignFields)
};

}  // namespace

std::vector<EditField<CampaignFacts>> campaignFields(const CodeBook& lists) {
    using F = CampaignFacts;
    return {editField(u"kind"_s, CampaignFields::tr("Kind"), &F::kind,
                      codeInWords(lists, u"campaign_kind"_s)),
            editField(u"name"_s, CampaignFields::tr("Name"), &F::name, textInWords),
            editField(u"from"_s, CampaignFields::tr("First day"), &F::from, dayInWords),
            editField(u"until"_s, CampaignFields::tr("Last day"), &F::until, dayInWords),
            editField(u"aim"_s, CampaignFields::tr("Aim"), &F::aim, textInWords)};
}

}  // namespace zhiqiao
