"""A bound on the memory of this process, for the worker that reads other people's files."""

from __future__ import annotations

import ctypes
import sys

# winnt.h: JOBOBJECT_EXTENDED_LIMIT_INFORMATION and the flag that its ProcessMemoryLimit holds.
_EXTENDED_LIMITS = 9
_LIMIT_PROCESS_MEMORY = 0x100


class _BasicLimits(ctypes.Structure):
    _fields_ = (
        ("per_process_user_time", ctypes.c_int64),
        ("per_job_user_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("minimum_working_set", ctypes.c_size_t),
        ("maximum_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority_class", ctypes.c_uint32),
        ("scheduling_class", ctypes.c_uint32),
    )


class _ExtendedLimits(ctypes.Structure):
    _fields_ = (
        ("basic", _BasicLimits),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


def limit_memory(most: int) -> bool:
    """Let this process have at most `most` bytes; False where the system refuses."""
    if sys.platform == "win32":
        return _limit_by_job(most)
    import resource  # not on Windows

    _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = most if hard == resource.RLIM_INFINITY else min(most, hard)
    try:
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
    except (ValueError, OSError):
        return False  # macOS may refuse
    return True


def _limit_by_job(most: int) -> bool:
    """Put this process into a job object of Windows, which lasts as long as the process does."""
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
    kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = ctypes.c_void_p
    job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
    limits = _ExtendedLimits()
    limits.basic.flags = _LIMIT_PROCESS_MEMORY
    limits.process_memory = most
    told = kernel.SetInformationJobObject(
        job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.c_uint32(ctypes.sizeof(limits))
    )
    here = ctypes.c_void_p(kernel.GetCurrentProcess())
    return bool(told and kernel.AssignProcessToJobObject(job, here))
