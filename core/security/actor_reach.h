// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/user_store.h"

namespace zhiqiao {

/// Who looks; nothing while the office has no users: everything is seen. Errors: those of the
/// store.
inline Result<std::optional<Standing>> viewerOf(const UserStore& users, const Actor& actor) {
    const auto all = users.users();
    if (!all) return fail(all.error());
    if (all->empty()) return std::nullopt;
    auto standing = users.standing(actor.staff);
    if (!standing) return fail(standing.error());
    return *std::move(standing);
}

/// How far an actor's right reaches, read once for an act over many records; everywhere while the
/// office has no users.
class ActorReach {
public:
    /// Errors: those of the store.
    static Result<ActorReach> of(const UserStore& users, const Actor& actor, Right right) {
        ActorReach reach(right);
        auto viewer = viewerOf(users, actor);
        if (!viewer) return fail(viewer.error());
        reach.standing_ = *std::move(viewer);
        return reach;
    }
    /// Errors: right.denied, right.out_of_scope.
    [[nodiscard]] Result<> contains(const Whereabouts& where) const {
        return standing_ ? mayDo(*standing_, right_, where) : Result<>();
    }

private:
    explicit ActorReach(Right right) : right_(right) {}

    Right right_;
    std::optional<Standing> standing_;
};

}  // namespace zhiqiao
