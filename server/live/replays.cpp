// SPDX-License-Identifier: EUPL-1.2
#include "server/live/replays.hpp"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <future>
#include <stdexcept>

namespace aantafel::live {
namespace {

constexpr int gives_way = 10;

}  // namespace

Replays::Replays(storage::LogWriter& log, const session::Kinds& kinds)
    : log_(log), kinds_(kinds), thread_([this] { work(); }) {}

Replays::~Replays() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_one();
  thread_.join();
}

void Replays::fold(std::string workshop, std::uint64_t seq, Run done) {
  run([this, workshop = std::move(workshop), seq, done = std::move(done)] {
    std::unique_ptr<Fold> fold;
    std::string why;
    try {
      fold = folded(workshop, seq);
    } catch (const std::exception& broken) {
      why = broken.what();
    }
    done(fold.get(), why);
  });
}

void Replays::run(std::function<void()> work) {
  {
    const std::lock_guard lock(mutex_);
    asked_.push_back(std::move(work));
  }
  wake_.notify_one();
}

void Replays::work() {
  // Of this thread alone, on Linux.
  setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), gives_way);
  for (;;) {
    std::unique_lock lock(mutex_);
    wake_.wait(lock, [this] { return stopping_ || !asked_.empty(); });
    if (stopping_) return;
    const auto next = std::move(asked_.front());
    asked_.pop_front();
    lock.unlock();
    next();
  }
}

std::unique_ptr<Fold> Replays::folded(const std::string& workshop, std::uint64_t seq) {
  std::unique_ptr<Fold> fold;
  for (std::uint64_t from = 1; from <= seq; from += Fold::piece) {
    std::promise<storage::Result<storage::LogWriter::Contents, storage::StorageError>> read;
    log_.read(workshop, {from, std::min(seq, from + Fold::piece - 1)},
              [&read](auto contents) { read.set_value(std::move(contents)); });
    const auto contents = read.get_future().get();
    if (!contents) throw std::runtime_error(contents.error().message);
    if (!contents->head) throw std::runtime_error("there is no such workshop any more");
    if (!fold) fold = std::make_unique<Fold>(kinds_, workshop, contents->head->epoch, Fold::Pictures::kept);
    fold->take(contents->entries);
  }
  if (!fold || fold->head().seq != seq) throw std::runtime_error("the log ends before what was asked for");
  return fold;
}

}  // namespace aantafel::live
