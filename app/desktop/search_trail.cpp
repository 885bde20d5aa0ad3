// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search_trail.h"

#include "core/base/deliver.h"
#include "core/casework/person_access.h"

#include <utility>

namespace zhiqiao {

using namespace Qt::StringLiterals;

SearchTrail::SearchTrail(Transactions& transactions, Lane& writer, const Actor& actor,
                         ui::Alarms& alarms)
    : transactions_(transactions),
      writer_(writer),
      actor_(actor),
      alarm_(alarms.make(u"search"_s)) {}

void SearchTrail::searched(const QString& words) {
    waiting_ = words.simplified();
    if (waiting_.isEmpty())
        alarm_->cancel();
    else
        alarm_->set(kSettled, [this] { settle(); });
}

void SearchTrail::settle() {
    alarm_->cancel();
    const auto words = std::exchange(waiting_, {});
    if (words.isEmpty()) return;
    auto noted = writer_.run([&transactions = transactions_, actor = actor_, words] {
        return noteSearch(transactions, actor, words);
    });
    deliver(noted, this, [this](const Result<>& done) {
        if (!done) emit failed(done.error());
    });
}

}  // namespace zhiqiao
