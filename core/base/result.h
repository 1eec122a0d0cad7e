// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <utility>
#include <variant>

namespace milepost {

/// The outcome of an operation that can fail: a value or an Error, never both.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_outcome(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_outcome(std::in_place_index<1>, std::move(error)) {}

    bool isOk() const { return m_outcome.index() == 0; }
    explicit operator bool() const { return isOk(); }

    /// The value; calling it on a failed result is a programming error.
    const T& value() const& { return std::get<0>(m_outcome); }
    T& value() & { return std::get<0>(m_outcome); }
    T&& value() && { return std::get<0>(std::move(m_outcome)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const Error& error() const { return std::get<1>(m_outcome); }

private:
    std::variant<T, Error> m_outcome;
};

/// An operation with nothing to return but success.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_outcome(std::move(error)) {}

    bool isOk() const { return m_outcome.index() == 0; }
    explicit operator bool() const { return isOk(); }
    const Error& error() const { return std::get<1>(m_outcome); }

private:
    std::variant<std::monostate, Error> m_outcome;
};

} // namespace milepost
