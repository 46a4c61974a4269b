// SPDX-License-Identifier: MIT
#include "server/net/DescriptorLimit.h"

#include <limits>
#include <sys/resource.h>

namespace hearth::server {

qintptr descriptorLimit()
{
    constexpr qintptr unlimited = std::numeric_limits<int>::max();
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur > rlim_t{unlimited})
        return unlimited;
    return static_cast<qintptr>(limit.rlim_cur);
}

void raiseDescriptorLimit()
{
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace hearth::server
