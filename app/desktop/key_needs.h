// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "ui/settings/key_presenter.h"

namespace zhiqiao {

/// The change of the data key, for the window. The session outlives it.
[[nodiscard]] ui::KeyPresenter::Needs keyNeeds(OfficeSession& session, Lanes lanes,
                                               const Actor& actor);

}  // namespace zhiqiao
