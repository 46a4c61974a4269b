// SPDX-License-Identifier: MIT
#pragma once

#include "server/doctor/Check.h"
#include "server/doctor/system/NetworkInterfaces.h"

namespace hearth::server {

//! Is this machine on a network, and by which addresses?
class AddressCheck final : public Check
{
public:
    explicit AddressCheck(std::vector<InterfaceSight> interfaces);

    Finding look() override;

private:
    std::vector<InterfaceSight> m_interfaces;
};

//! Can the machine's networks carry what servers are found by?
class MulticastCheck final : public Check
{
public:
    explicit MulticastCheck(std::vector<InterfaceSight> interfaces);

    Finding look() override;

private:
    std::vector<InterfaceSight> m_interfaces;
};

} // namespace hearth::server
