"""Every number of training, by topic. Nothing outside this folder holds one.

A number says where it comes from: a trial, a review, or what coaches do (a convention).
"""
