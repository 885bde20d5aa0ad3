// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/key_needs.h"

#include "core/storage/reseal.h"

#include <algorithm>

namespace zhiqiao {

ui::KeyPresenter::Needs keyNeeds(OfficeSession& session, Lanes lanes, const Actor& actor) {
    return {
        .offices = session.offices,
        .lanes = lanes,
        .clock = session.clock(),
        .office = session.office(),
        // A demo was made after its working day.
        .made = std::min(session.facts().createdAt.date(), session.clock().today()),
        .addKey = [&session,
                   actor] { return addDataKey(session.database(), session.transactions, actor); },
        .newestKey = [&session] { return newestKeyOf(session.database().vault()); },
        .waiting = [&session]() -> Result<qint64> {
            auto database = session.database().connections().here();
            if (!database) return fail(database.error());
            return waitingForNewestKey(**database, session.database().vault());
        },
        .resealSome = [&session]() -> Result<int> {
            auto database = session.database().connections().here();
            if (!database) return fail(database.error());
            return resealSome(**database, session.database().vault());
        },
        .finish =
            [&session, actor] {
                return recordResealed(session.database(), session.transactions, actor);
            }};
}

}  // namespace zhiqiao
