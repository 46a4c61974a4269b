// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"

#include <cstdio>
#include <map>
#include <string>

namespace hearth::testing {

namespace {

// Local, since the tests enter themselves before main().
std::map<std::string, Run, std::less<>> &tests()
{
    static std::map<std::string, Run, std::less<>> entered;
    return entered;
}

} // namespace

bool enterTest(const char *source, Run run)
{
    std::string subject(source);
    subject = subject.substr(subject.rfind('/') + 1);
    subject = subject.substr(0, subject.rfind('.'));
    if (subject.starts_with("tst_"))
        subject = subject.substr(4);
    return tests().emplace(subject, run).second;
}

} // namespace hearth::testing

int main(int argc, char **argv)
{
    const auto &tests = hearth::testing::tests();
    const auto test = argc > 1 ? tests.find(std::string_view(argv[1])) : tests.end();
    if (test == tests.end()) {
        std::fprintf(stderr, "%s wants the name of a test first; there are:\n", argv[0]);
        for (const auto &[subject, run] : tests)
            std::fprintf(stderr, "  %s\n", subject.c_str());
        return 2;
    }
    // The test sees its own arguments alone.
    argv[1] = argv[0];
    return test->second(argc - 1, argv + 1);
}
